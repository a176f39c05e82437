/** A person with one account in two tenants: officer of the office, volunteer of an agency. */
import { signIn, enter } from './sessions'
import { expect, expectAccessible, test } from './story'

const PERSON = 'demo-nx-wmb-officer'
const OFFICE = '宁夏区直机关文明办（演示）'
const AGENCY = '宁夏回族自治区工业和信息化厅（演示）'

test('a person with two tenants chooses one after the sign-in', async ({ page }) => {
  await signIn(page, PERSON)
  await expect(page.getByRole('heading', { name: '请选择要进入的单位' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: OFFICE }).click()
  await expect(page).toHaveURL(/\/t\/nx-wmb$/)
  await expect(page.getByRole('link', { name: '达标总览' })).toBeVisible()
})

test('another tenant is a choice away, on the desk and on the phone', async ({ page }) => {
  await enter(page, PERSON, '/t/nx-wmb/board')
  await page.getByRole('combobox', { name: '切换单位' }).selectOption({ label: AGENCY })
  await expect(page).toHaveURL(/\/m\/t\/nx-gxt$/)
  await expect(page.getByRole('link', { name: '我的资料' })).toBeVisible()
  await page.getByRole('combobox', { name: '切换单位' }).selectOption({ label: OFFICE })
  await expect(page).toHaveURL(/\/t\/nx-wmb$/)
})

test('two tabs show two tenants, and each acts in its own', async ({ page, context }) => {
  await enter(page, PERSON, '/t/nx-wmb/accounts')
  const phone = await context.newPage()
  await phone.goto('/m/t/nx-gxt/me')
  const skill = `演示${Date.now() % 1_000_000}`
  await phone.getByRole('button', { name: '更正手机和特长' }).click()
  await phone.getByRole('textbox', { name: '特长' }).fill(skill)

  const username = `yanshi-${Date.now().toString(36)}`
  await page.getByRole('button', { name: '开设一个账号' }).click()
  await page.getByLabel('姓名').fill('演示新同事')
  await page.getByLabel('登录名').fill(username)
  await page.getByRole('dialog').getByRole('button', { name: '开设', exact: true }).click()
  await expect(page.getByText(username)).toBeVisible()

  await phone.getByRole('button', { name: '保存' }).click()
  await expect(phone.getByText(skill)).toBeVisible()
  await expect(phone.getByRole('combobox', { name: '切换单位' })).toHaveValue('nx-gxt')
  await expect(page.getByRole('combobox', { name: '切换单位' })).toHaveValue('nx-wmb')
})

test('an account is offered by one tenant and admitted by the other', async ({ page, elsewhere }) => {
  const home = await elsewhere('demo-qh-jtt', '/t/qh-jtt/accounts')
  const name = await home
    .getByRole('row')
    .filter({ hasText: 'demo-qh-jtt-volunteer' })
    .getByRole('rowheader')
    .innerText()
  await home.getByRole('button', { name: `提供给外单位：${name}` }).click()
  await home.getByRole('combobox', { name: '对方单位' }).fill('wmb')
  await home.getByRole('option', { name: /文明办/ }).click()
  await home.getByRole('dialog').getByRole('button', { name: '提供给外单位' }).click()
  await expect(home.getByRole('dialog')).toBeHidden()

  await enter(page, 'demo-qh-wmb', '/t/qh-wmb/accounts')
  await page.getByRole('button', { name: '接纳外单位账号' }).click()
  await page.getByRole('dialog').getByLabel('登录名').fill('demo-qh-jtt-volunteer')
  await page.getByRole('dialog').getByRole('button', { name: '接纳', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const row = page.getByRole('row').filter({ hasText: 'demo-qh-jtt-volunteer' })
  await expect(row).toContainText('也属于其他单位')
  await row.getByRole('button', { name: /^停用/ }).click()
  await expect(page.getByRole('dialog')).toContainText('停用只退出本单位')
  await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click()
  await expect(row).toBeHidden()
})
