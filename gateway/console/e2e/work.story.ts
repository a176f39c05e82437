import type { Page } from '@playwright/test'
import { DEVICE, photo } from './picture'
import { minutesAgo } from './preparations'
import { enter } from './sessions'
import { expect, test } from './story'

const DESK = '/t/nx-gxt'
const REVIEWER = 'demo-nx-gxt'
const ORGANISER = 'demo-nx-gxt-liaison'

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).press('ArrowDown')
  await page.getByRole('option', { name: value, exact: true }).click()
}

/** Drafts a project of the liaison's own section, files it, and returns its address. */
async function fileProject(page: Page, title: string): Promise<string> {
  await enter(page, ORGANISER, `${DESK}/section`)
  await expect(page.getByText('在册志愿者')).toBeVisible()
  const section = await page.getByRole('heading', { level: 1 }).innerText()
  await page.goto(`${DESK}/projects/new`)
  await page.getByLabel('项目名称').fill(title)
  await choose(page, '牵头处室', section)
  await page.getByLabel('服务领域').fill('社区环境')
  await page.getByLabel('项目内容').fill('演示：整治社区环境。')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '报备' }).click()
  await expect(page.getByText('待受理', { exact: true })).toBeVisible()
  return new URL(page.url()).pathname
}

async function accept(page: Page): Promise<void> {
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await expect(page.getByText('已受理', { exact: true })).toBeVisible()
}

/** Plans an activity for the last minutes of today, opens the sign-up and starts it. */
async function startActivity(page: Page, title: string): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: '安排活动' }).click()
  await page.getByLabel('活动名称').fill(title)
  await page.getByLabel('地点').fill('演示社区')
  await page.getByLabel('开始时间').fill('23:57')
  await page.getByLabel('结束时间').fill('23:59')
  await choose(page, '组织方式', '集中活动')
  await page.getByLabel('风险说明').fill('演示：请戴手套。')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '开放报名' }).click()
  await page.getByRole('button', { name: '开始活动' }).click()
  await expect(page.getByText('进行中', { exact: true })).toBeVisible()
}

/** Enters a person who did not sign up, by the initials of the name. */
async function enterOne(page: Page): Promise<void> {
  await page.getByRole('link', { name: '报名与登记' }).click()
  await page.getByLabel('开始', { exact: true }).fill(minutesAgo(3))
  await page.getByLabel('结束', { exact: true }).fill(minutesAgo(2))
  await page.getByLabel('没有报名的人').fill('ys1')
  await page.getByRole('button', { name: '查询' }).click()
  await page
    .getByRole('button', { name: /^登记 演示/ })
    .first()
    .click()
  await expect(page.getByText('已办理 1 条，未办理 0 条')).toBeVisible()
}

/** Uploads a photo with a position and expects it to be archived without it. */
async function archivePhoto(page: Page): Promise<void> {
  await page.getByRole('link', { name: '照片', exact: true }).click()
  await expect(page.getByText('还缺 1 张照片')).toBeVisible()
  const taken = await photo(page)
  expect(taken.toString('latin1')).toContain(DEVICE)
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: taken }
  await page.getByLabel('选择照片').setInputFiles(file)
  await expect(page.getByText('photo.jpg · 已存档')).toBeVisible()
  await page.getByRole('button', { name: '查看大图：活动过程' }).click()
  const large = page.getByRole('img', { name: '活动过程' })
  await expect(large).toBeVisible()
  const kept = await page.request.get((await large.getAttribute('src')) ?? '')
  expect(kept.headers()['content-type']).toBe('image/jpeg')
  const bytes = (await kept.body()).toString('latin1')
  expect(bytes).not.toContain('Exif')
  expect(bytes).not.toContain(DEVICE)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '说明', exact: true }).click()
  await page.getByLabel('照片说明').fill('演示：清理之后')
  await choose(page, '可以辨认出谁', '没有可以辨认的人')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('可以对外发布')).toBeVisible()
  await page.getByLabel('选择照片').setInputFiles(file)
  await expect(page.getByText('本次活动已有这张照片')).toBeVisible()
}

test('an activity is filed, planned, held, reviewed by a second person and closed', async ({
  page,
  elsewhere,
  watch,
}) => {
  test.slow()
  watch.expects(409)
  const title = `演示：环境整治 ${Date.now()}`
  const project = await fileProject(page, title)
  await accept(await elsewhere(REVIEWER, project))
  await startActivity(page, title)
  const activity = new URL(page.url()).pathname
  await enterOne(page)
  await page.goto(activity)
  await page.getByRole('button', { name: '结束活动' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结束活动' }).click()
  await expect(page.getByText('已结束', { exact: true })).toBeVisible()
  const reviewer = await elsewhere(REVIEWER, `${activity}/hours`)
  await expect(reviewer.getByText('未报名')).toBeVisible()
  await reviewer.getByRole('button', { name: /^确认：/ }).click()
  await reviewer.getByRole('dialog').getByRole('button', { name: '确认' }).click()
  await expect(reviewer.getByText('已认定')).toBeVisible()
  await archivePhoto(page)
  await page.goto(activity)
  await page.getByRole('button', { name: '办结', exact: true }).click()
  await expect(page.getByText('已办结', { exact: true })).toBeVisible()
})

test('the calendar shows a month, and back returns from the next one', async ({ page }) => {
  await enter(page, REVIEWER, `${DESK}/calendar?on=2026-11-15`)
  await expect(page.getByRole('link', { name: /第五党支部文明交通劝导/ })).toBeVisible()
  await page.getByRole('button', { name: '下一期' }).click()
  await expect(page.getByText('2026 年 12 月')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('2026 年 11 月')).toBeVisible()
})

test('a section shows what each person has served and what is open', async ({ page }) => {
  await enter(page, REVIEWER, `${DESK}/section`)
  await expect(page.getByRole('heading', { name: '各人情况' })).toBeVisible()
  await page.getByRole('button', { name: '已服务' }).click()
  await expect(page.getByRole('columnheader', { name: '已服务' })).toHaveAttribute('aria-sort', 'ascending')
})
