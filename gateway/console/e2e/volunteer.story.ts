/** A volunteer on the phone, from the first visit to hours that count; the liaison and the committee work at their desks. */
import type { Page } from '@playwright/test'
import { acceptedProject, dayBefore, openActivity, registerNewcomer, send, type Newcomer } from './preparations'
import { endSession, enter, signIn, signInFirst } from './sessions'
import { expect, expectAccessible, test, type Elsewhere } from './story'

const PHONE = '/m/t/nx-gxt'
const DESK = '/t/nx-gxt'
const COMMITTEE = 'demo-nx-gxt'
const LIAISON = 'demo-nx-gxt-liaison'
const OTHER = 'demo-nx-gxt-volunteer'
const SIZE = { viewport: { width: 360, height: 740 } }
const DESK_SIZE = { viewport: { width: 1280, height: 800 } }

const RUN = Date.now()
const FULL = `演示：只有一个名额 ${RUN}`
const SAME_TIME = `演示：同一时间 ${RUN}`
const FREE = `演示：另一时间 ${RUN}`

let newcomer: Newcomer
let activity = ''

test.use(SIZE)
test.describe.configure({ mode: 'serial' })

function card(page: Page, text: string) {
  return page.getByRole('listitem').filter({ hasText: text })
}

/** Opens a page of the phone again until it shows what another part has just heard of. */
async function expectSoon(page: Page, path: string, arrived: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(PHONE + path)
    await arrived()
  }).toPass({ timeout: 30_000 })
}

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SIZE.viewport.width)
}

test('on the first visit a volunteer confirms that they take part', async ({ page, elsewhere }) => {
  const committee = await elsewhere(COMMITTEE, DESK, DESK_SIZE)
  const liaison = await elsewhere(LIAISON, DESK, DESK_SIZE)
  newcomer = await signInFirst(page, await registerNewcomer(committee, liaison))
  await expect(page.getByRole('heading', { name: `${newcomer.name}，您好` })).toBeVisible()
  await expectSoon(page, '', () =>
    expect(page.getByRole('heading', { name: '请您本人确认参加志愿服务' })).toBeVisible({ timeout: 3_000 }),
  )
  await page.getByRole('link', { name: '核对并确认' }).click()
  await page.getByRole('button', { name: '我自愿参加，确认' }).click()
  await expect(page.getByText('参加服务', { exact: true })).toBeVisible()
  await expectFits(page)
})

test('a volunteer finds an activity, waits for a place, withdraws, and moves up', async ({ page, elsewhere }) => {
  test.slow()
  const committee = await elsewhere(COMMITTEE, DESK, DESK_SIZE)
  const liaison = await elsewhere(LIAISON, DESK, DESK_SIZE)
  const project = await acceptedProject(liaison, committee, `演示：环境整治 ${RUN}`)
  activity = await openActivity(liaison, project, { title: FULL, from: '23:57', to: '23:59', capacity: 1 })
  await openActivity(liaison, project, { title: SAME_TIME, from: '23:58', to: '23:59', capacity: 5 })
  await openActivity(liaison, project, { title: FREE, from: '23:55', to: '23:56', capacity: 5 })
  const other = await elsewhere(OTHER, `${PHONE}/opportunities`, SIZE)
  await card(other, FULL).getByRole('button', { name: '报名' }).click()
  await expect(card(other, FULL).getByText('已报名')).toBeVisible()

  await enter(page, newcomer, PHONE)
  await expectSoon(page, '/opportunities', () =>
    expect(card(page, FULL).getByRole('button', { name: '报名候补' })).toBeVisible({ timeout: 3_000 }),
  )
  await card(page, FULL).getByRole('button', { name: '报名候补' }).click()
  await expect(card(page, FULL).getByText('候补第 1 位')).toBeVisible()
  await expect(card(page, SAME_TIME).getByText(/^不能报名：/)).toBeVisible()
  await expect(card(page, FREE).getByRole('button', { name: '报名' })).toBeVisible()
  const titles = await page.getByRole('listitem').getByRole('heading', { level: 2 }).allInnerTexts()
  expect(titles.indexOf(FREE), 'what may be joined comes first').toBeLessThan(titles.indexOf(SAME_TIME))
  await expectFits(page)
  await expectAccessible(page)

  await card(page, FULL).getByRole('button', { name: '取消报名' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('演示：临时出差')
  await page.getByRole('dialog').getByRole('button', { name: '取消报名' }).click()
  await expect(card(page, FULL).getByRole('button', { name: '报名候补' })).toBeVisible()
  await card(page, FULL).getByRole('button', { name: '报名候补' }).click()
  await expect(card(page, FULL).getByText('候补第 1 位')).toBeVisible()

  await card(other, FULL).getByRole('button', { name: '取消报名' }).click()
  await other.getByRole('dialog').getByRole('textbox').fill('演示：临时有会')
  await other.getByRole('dialog').getByRole('button', { name: '取消报名' }).click()
  await expect(other.getByRole('dialog')).toBeHidden()
  await expectSoon(page, '/sign-ups', () =>
    expect(card(page, FULL).getByText(/由候补转为正式名额/)).toBeVisible({ timeout: 3_000 }),
  )
})

/** Types the eight digits that the liaison's projector shows now. */
async function typeDigits(page: Page, projector: Page, way: '签到' | '签退'): Promise<void> {
  const shown = await projector
    .getByRole('region', { name: `扫码${way}` })
    .locator('strong')
    .innerText()
  expect(shown.replace(/\s/g, '')).toMatch(/^\d{8}$/)
  await page.getByLabel('签到码').fill(shown)
  await page.locator('form').getByRole('button', { name: way, exact: true }).last().click()
  await expect(page.getByText(new RegExp(`^已于 \\d\\d:\\d\\d ${way}$`))).toBeVisible()
}

test('a volunteer checks in and out with the digits on the projector', async ({ page, elsewhere }) => {
  const projector = await elsewhere(LIAISON, DESK, DESK_SIZE)
  await send(projector, 'POST', `/api/tenants/nx-gxt/activity/activities/${activity}/start`)
  await projector.goto(`${DESK}/check-in/${activity}`)
  await enter(page, newcomer, `${PHONE}/check-in`)
  await typeDigits(page, projector, '签到')
  await expect(projector.getByRole('status')).toContainText(/已签到\s*1/)
  await projector.getByRole('button', { name: '签退' }).click()
  await page.goto(`${PHONE}/check-in?way=OUT`)
  await typeDigits(page, projector, '签退')
  await page.getByRole('link', { name: '查看服务记录' }).click()
  await expect(card(page, FULL).getByText('待审核')).toBeVisible()
  await expectFits(page)
})

async function answer(reviewer: Page, step: string, reason?: string): Promise<void> {
  await reviewer.getByRole('button', { name: `${step}：${newcomer.name}` }).click()
  if (reason !== undefined) await reviewer.getByRole('dialog').getByRole('textbox').fill(reason)
  await reviewer.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
  await expect(reviewer.getByRole('dialog')).toBeHidden()
}

/** Enters the time that somebody served, for a reason; dialogs ask for it when times are entered or corrected. */
async function enterTime(liaison: Page, step: string, to: string, reason: string): Promise<void> {
  await liaison.getByRole('button', { name: `${step}：${newcomer.name}` }).click()
  const dialog = liaison.getByRole('dialog')
  await dialog.getByLabel('开始服务').fill(`${dayBefore(0)}T00:00`)
  await dialog.getByLabel('结束服务').fill(`${dayBefore(0)}T${to}`)
  await dialog.getByLabel('原因').fill(reason)
  await dialog.getByRole('button', { name: '提交' }).click()
  await expect(dialog).toBeHidden()
}

async function hoursDesk(elsewhere: Elsewhere, who: string): Promise<Page> {
  return elsewhere(who, `${DESK}/activities/${activity}/hours`, DESK_SIZE)
}

test('a volunteer sees why hours were rejected, what was corrected, and what counts', async ({ page, elsewhere }) => {
  test.slow()
  const liaison = await hoursDesk(elsewhere, LIAISON)
  await send(liaison, 'POST', `/api/tenants/nx-gxt/activity/activities/${activity}/end`)
  const committee = await hoursDesk(elsewhere, COMMITTEE)
  await answer(committee, '驳回', '演示：不足一分钟，请核实时间')
  await enter(page, newcomer, `${PHONE}/records`)
  await expect(card(page, FULL).getByText('未予认定：演示：不足一分钟，请核实时间')).toBeVisible()
  await expectAccessible(page)

  await liaison.reload()
  await enterTime(liaison, '登记时间', '00:01', '演示：漏扫，补录一分钟')
  await committee.reload()
  await answer(committee, '确认')
  await page.reload()
  await expect(card(page, FULL).getByText('已认定')).toBeVisible()
  await card(page, FULL)
    .getByText(/^更正痕迹/)
    .click()
  await expect(card(page, FULL).getByText('演示：漏扫，补录一分钟')).toBeVisible()

  await liaison.reload()
  await enterTime(liaison, '提出更正', '00:02', '演示：实为两分钟')
  await page.reload()
  await expect(card(page, FULL).getByText(/有一项更正待审核.*演示：实为两分钟/)).toBeVisible()
  await committee.goto(`${DESK}/review/amendments`)
  await answer(committee, '批准更正')
  await page.reload()
  await expect(card(page, FULL).getByText('更正痕迹（2 次）')).toBeVisible()
  await expectFits(page)
})

test('hours served elsewhere are claimed on the phone, and nothing typed is lost when the session ends', async ({
  page,
  elsewhere,
  watch,
}) => {
  watch.expects(401)
  const content = `演示：文明劝导 ${RUN}`
  await signIn(page, newcomer, `${PHONE}/claims`)
  await page.getByRole('link', { name: '申报时长' }).click()
  await page.getByLabel('组织单位').fill('演示社区')
  await page.getByLabel('服务内容').fill(content)
  await page.getByLabel('日期').fill(dayBefore(1))
  await page.getByLabel('开始时间').fill('09:00')
  await page.getByLabel('结束时间').fill('10:30')
  await page.getByLabel('证明材料').fill('演示：社区证明 1 号')
  await endSession(page)
  await page.getByRole('button', { name: '提交申报' }).click()
  const beside = page.waitForEvent('popup')
  await page.getByRole('button', { name: '在新窗口登录' }).click()
  await (await beside).waitForEvent('close')
  await expect(page.getByLabel('服务内容')).toHaveValue(content)
  await page.getByRole('button', { name: '提交申报' }).click()
  await expect(card(page, content).getByText('待处室核实')).toBeVisible()

  const liaison = await elsewhere(LIAISON, `${DESK}/claims?state=CLAIMED&sort=startedAt,desc`, DESK_SIZE)
  await takeClaim(liaison, '核实')
  const committee = await elsewhere(COMMITTEE, `${DESK}/claims?state=CHECKED&sort=startedAt,desc`, DESK_SIZE)
  await takeClaim(committee, '确认')
  await page.reload()
  await expect(card(page, content).getByText('已计入')).toBeVisible()
})

/** Takes the newcomer's claim one step further, selected in the list of all. */
async function takeClaim(page: Page, step: '核实' | '确认'): Promise<void> {
  await page.getByRole('row').filter({ hasText: newcomer.name }).getByRole('checkbox').check()
  await page.getByRole('button', { name: `${step}所选（1 项）` }).click()
  await expect(page.getByText('已办理 1 条，未办理 0 条')).toBeVisible()
}
