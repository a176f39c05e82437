import { enter } from './sessions'
import { expect, test } from './story'

test('the office sees where each unit stands and opens what is behind a cell', async ({ page }) => {
  await enter(page, 'demo-nx-wmb', '/t/nx-wmb/board')
  await page
    .getByRole('row')
    .filter({ hasText: '工业和信息化厅' })
    .getByRole('button')
    .filter({ hasText: '在册志愿者年参与率' })
    .click()
  await expect(page.getByRole('dialog')).toContainText('≥ 90%')
  await page.getByRole('dialog').getByRole('link', { name: '查看该单位全部指标' }).click()
  await expect(page.getByRole('heading', { name: '各项指标' })).toBeVisible()
})

test('the board is saved as a spreadsheet', async ({ page }) => {
  await enter(page, 'demo-nx-wmb', '/t/nx-wmb/board')
  await expect(page.getByRole('columnheader', { name: '在册志愿者年参与率' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出表格' }).click()
  expect((await download).suggestedFilename()).toMatch(/^达标总览 .*\.xlsx$/)
})

test('an indicator says who is behind the number and by which clause', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', '/t/nx-gxt/compliance')
  await page.getByRole('link', { name: '在册志愿者年参与率' }).click()
  await expect(page.getByText('全厅在册志愿者参与志愿服务的年参与率要达到90%以上')).toBeVisible()
  await expect(page.getByRole('heading', { name: '下一步怎么做' })).toBeVisible()
  await expect(page.getByText(/^未计入 \d+$/)).toBeVisible()
})

test('an operator sees the steps that opened a tenant', async ({ page }) => {
  await enter(page, 'operator', '/platform/tenants?q=nx-gxt')
  await page.getByRole('link', { name: /工业和信息化厅/ }).click()
  await expect(page.getByText('启用单位')).toBeVisible()
  await expect(page.getByText('已完成', { exact: true })).toBeVisible()
})
