import { expect, signIn, test } from './story'

const ROSTER = '/t/nx-gxt/roster'

test('people are found, sorted and turned over, and back undoes each step', async ({ page }) => {
  await signIn(page, 'demo-nx-gxt', ROSTER)
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
  await signIn(page, 'demo-nx-gxt', `${ROSTER}?state=ACTIVE`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出表格' }).click()
  expect((await download).suggestedFilename()).toMatch(/^志愿者名册 \d{4}-\d{2}-\d{2}\.xlsx$/)
})
