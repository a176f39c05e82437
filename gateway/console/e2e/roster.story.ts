import type { Page } from '@playwright/test'
import { endSession, enter, signIn } from './sessions'
import { expect, test } from './story'

const ROSTER = '/t/nx-gxt/roster'
const WITHOUT_ACCOUNT = 10

/** Opens one of the people without an account: a suspension would end the session that other stories go on with. */
async function openPerson(page: Page, sign = enter): Promise<void> {
  await sign(page, 'demo-nx-gxt', `${ROSTER}?state=ACTIVE`)
  await page.getByRole('row').nth(WITHOUT_ACCOUNT).getByRole('link').click()
  await expect(page.getByRole('heading', { name: '基本情况' })).toBeVisible()
}

async function suspend(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '暂停', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(reason)
  await page.getByRole('dialog').getByRole('button', { name: '暂停' }).click()
}

async function resume(page: Page): Promise<void> {
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(page.getByText('参加服务', { exact: true })).toBeVisible()
}

test('people are found, sorted and turned over, and back undoes each step', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', ROSTER)
  await page.getByLabel('姓名', { exact: true }).fill('ys')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page).toHaveURL(/name=ys/)
  await page.getByRole('button', { name: '加入日期' }).click()
  await expect(page).toHaveURL(/sort=joinedOn,asc/)
  await page.getByRole('button', { name: '第 2 页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/name=ys$/)
  await expect(page.getByLabel('姓名', { exact: true })).toHaveValue('ys')
})

test('the list is saved as a spreadsheet', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', `${ROSTER}?state=ACTIVE`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出表格' }).click()
  expect((await download).suggestedFilename()).toMatch(/^志愿者名册 \d{4}-\d{2}-\d{2}\.xlsx$/)
})

test('a session that ends in the middle of a form loses nothing', async ({ page, watch }) => {
  watch.expects(401)
  await openPerson(page, signIn)
  await page.getByRole('button', { name: '暂停', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('演示：外出学习')
  await endSession(page)
  await page.getByRole('dialog').getByRole('button', { name: '暂停' }).click()
  const beside = page.waitForEvent('popup')
  await page.getByRole('button', { name: '在新窗口登录' }).click()
  await (await beside).waitForEvent('close')
  await expect(page.getByRole('button', { name: '在新窗口登录' })).toBeHidden()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('演示：外出学习')
  await page.getByRole('dialog').getByRole('button', { name: '暂停' }).click()
  await expect(page.getByText('已暂停', { exact: true })).toBeVisible()
  await resume(page)
})

test('a version that somebody has changed meanwhile is shown as that', async ({ page, watch }) => {
  watch.expects(412)
  await openPerson(page)
  await page.getByRole('button', { name: '暂停', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('演示：第一次')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await suspend(other, '演示：抢先')
  await resume(other)
  await other.close()
  await page.getByRole('dialog').getByRole('button', { name: '暂停' }).click()
  await expect(page.getByRole('dialog').getByText('有人已修改')).toBeVisible()
  await page.getByRole('button', { name: '载入最新内容' }).click()
  await expect(page.getByRole('dialog').getByText('有人已修改')).toBeHidden()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('演示：第一次')
  await page.getByRole('dialog').getByRole('button', { name: '暂停' }).click()
  await expect(page.getByText('已暂停', { exact: true })).toBeVisible()
  await resume(page)
})

test('a missing reason is shown at its field', async ({ page, watch }) => {
  watch.expects(400)
  await openPerson(page)
  await suspend(page, '')
  await expect(page.getByRole('dialog').locator('.fault')).toBeVisible()
})

test('a part that is away leaves the page usable, and a retry brings the list', async ({ page, watch }) => {
  watch.expects(503)
  let away = true
  await page.route('**/volunteer/volunteers?*', (route) =>
    away
      ? route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          body: '{"detail":"志愿者服务暂时不可用"}',
        })
      : route.continue(),
  )
  await enter(page, 'demo-nx-gxt', ROSTER)
  await expect(page.getByText('志愿者服务暂时不可用')).toBeVisible()
  away = false
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
})

test('a slow network shows that the list is on its way', async ({ page }) => {
  await page.route('**/api/tenants/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await enter(page, 'demo-nx-gxt', ROSTER)
  await expect(page.getByRole('status', { name: '正在载入' })).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
})
