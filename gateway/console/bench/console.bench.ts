/** The goals: the first page of each role is usable within 2 s, and a list never stops the browser for more than 100 ms. */
import { expect, test, type Page } from '@playwright/test'
import { signIn } from '../e2e/sessions'
import { firstVisit, longestTask, median, watchLongTasks } from './measure'

const USABLE_WITHIN_MS = 2_000
const LONGEST_TASK_MS = 100
const USUAL_SIZE = 50
/** As many rows as a page can have; measured, but without a goal. */
const LARGEST_SIZE = 200
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 10)
const AGENCY = process.env['BENCH_AGENCY'] ?? 'nx-gxt'
const COMMITTEE = {
  username: process.env['BENCH_USERNAME'] ?? '',
  password: process.env['BENCH_PASSWORD'] ?? '',
}
const ROLES = [
  { role: 'volunteer', username: 'demo-nx-gxt-volunteer', first: '/m/t/nx-gxt' },
  { role: 'liaison', username: 'demo-nx-gxt-liaison', first: '/t/nx-gxt' },
  { role: 'committee', username: 'demo-nx-gxt', first: '/t/nx-gxt' },
  { role: 'office', username: 'demo-nx-wmb', first: '/t/nx-wmb' },
  { role: 'operator', username: 'operator', first: '/platform' },
]

for (const { role, username, first } of ROLES) {
  test(`first page: ${role}`, async ({ browser, page }) => {
    await signIn(page, username)
    await page.waitForURL(`**${first}`)
    const session = await page.context().storageState()
    await firstVisit(browser, first, session)
    const times = await visits(() => firstVisit(browser, first, session))
    report(`first page of the ${role}: usable after ${median(times)} ms, at most ${Math.max(...times)} ms`)
    expect(median(times)).toBeLessThanOrEqual(USABLE_WITHIN_MS)
  })
}

async function visits(visit: () => Promise<number>): Promise<number[]> {
  const times = []
  for (let round = 0; round < ROUNDS; round++) times.push(await visit())
  return times
}

for (const size of [USUAL_SIZE, LARGEST_SIZE]) {
  test(`a long roster, ${size} rows on a page`, async ({ page, context }) => {
    await watchLongTasks(context)
    await signIn(page, COMMITTEE, `/t/${AGENCY}/roster?size=${size}`)
    await expect(page.getByRole('row')).toHaveCount(size + 1)
    for (const [step, work] of Object.entries(stepsOn(page))) {
      const longest = await longestTask(page, work)
      report(`roster, ${size} rows, ${step}: longest task ${longest} ms`)
      if (size === USUAL_SIZE) expect.soft(longest, step).toBeLessThanOrEqual(LONGEST_TASK_MS)
    }
  })
}

function stepsOn(page: Page): Record<string, () => Promise<unknown>> {
  return {
    scroll: () => scrollThrough(page),
    filter: () => filterByInitials(page),
    sort: () =>
      page
        .getByRole('button', { name: '加入日期' })
        .click()
        .then(() => settled(page)),
    turn: () =>
      page
        .getByRole('button', { name: '第 2 页' })
        .click()
        .then(() => settled(page)),
    select: () => page.getByRole('checkbox', { name: '选择本页全部' }).click(),
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(30)
  }
}

async function filterByInitials(page: Page): Promise<void> {
  await page.getByLabel('姓名', { exact: true }).pressSequentially('ys')
  await page.getByRole('button', { name: '查询' }).click()
  await settled(page)
}

function report(line: string): void {
  console.log(line)
}
