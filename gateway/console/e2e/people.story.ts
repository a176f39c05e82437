import { enter } from './sessions'
import { expect, test } from './story'

const TENANT = '/t/nx-gxt'
const ROSTER = [
  '姓名,证件号码,处室',
  '演示901,11010519491231002X,政策法规处',
  '演示902,110105194912310021,没有这个处',
].join('\n')

test('a roster file is shown row by row before anything is written', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', `${TENANT}/import`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) })
  await page.getByRole('button', { name: '核对文件' }).click()
  await expect(page.getByRole('button', { name: '有错误 1' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('row', { name: /B3/ })).toContainText('校验位不正确')
  const faulty = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载有错误的行' }).click()
  expect((await faulty).suggestedFilename()).toBe('名册有错误的行.xlsx')
  await page.getByRole('button', { name: '新登记 1' }).click()
  await expect(page.getByRole('rowheader', { name: '演示901' })).toBeVisible()
  await expect(page.getByRole('button', { name: '写入名册（1 人）' })).toBeEnabled()
})

test('an account is opened for a volunteer and handed over on a slip', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', `${TENANT}/accounts/open?name=演示03`)
  await page.getByRole('row').filter({ hasText: '没有账号' }).first().getByRole('checkbox').check()
  await page.getByLabel('登录名前缀').fill(`demo-${Date.now().toString(36)}`)
  await page.getByRole('button', { name: '开设 1 个账号' }).click()
  await expect(page.getByRole('heading', { name: '账号条（1 人）' })).toBeVisible()
  await expect(page.getByText('一次性密码', { exact: true })).toBeVisible()
})

test('a report-in is confirmed from the inbox', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', TENANT)
  await page
    .getByRole('main')
    .getByRole('link', { name: /社区报到/ })
    .click()
  await expect(page).toHaveURL(/report-ins\?state=REPORTED/)
  await page
    .getByRole('button', { name: /^确认：/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a move on a day to come is planned in the organisation and cancelled at the person', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', `${TENANT}/organisation`)
  await page.getByRole('button', { name: /^综合处/ }).click()
  await page
    .getByRole('checkbox', { name: /^选择演示/ })
    .first()
    .check()
  await page.getByRole('button', { name: '调整选中的人（1）' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').click()
  await page.getByRole('option', { name: '人事处' }).click()
  await dialog.locator('input[type=date]').fill('2027-03-01')
  await dialog.getByRole('button', { name: '调整', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('listitem').filter({ hasText: '有预定变动' }).getByRole('link').first().click()
  await page
    .getByRole('button', { name: /^取消：/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^取消：/ })).toBeHidden()
})
