import { openAccount } from './preparations'
import { enter, fillIn, signIn, signInFirst } from './sessions'
import { expect, test } from './story'

test('a page that was sent on opens after the two steps of the sign-in', async ({ page }) => {
  await signIn(page, 'demo-nx-gxt', '/t/nx-gxt/roster?state=SUSPENDED&state=LEFT')
  await expect(page.getByRole('heading', { name: '志愿者名册' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?state=SUSPENDED&state=LEFT')
  await expect(page).toHaveTitle('志愿者名册 · 学雷锋志愿服务平台')
})

test('a wrong password is refused, the right one opens the first page', async ({ page, watch }) => {
  watch.expects(401)
  await page.goto('/')
  await page.getByRole('button', { name: '登录平台' }).click()
  await fillIn(page, 'username', 'demo-nx-gxt')
  await fillIn(page, 'password', 'wrong-password')
  await expect(page.locator('[name="password"]')).toBeVisible()
  await page.goto('/')
  await signIn(page, 'demo-nx-gxt')
  await expect(page.getByRole('heading', { name: '待办事项' })).toBeVisible()
})

test('a first sign-in asks for a new password', async ({ page, browser }) => {
  await enter(page, 'demo-nx-gxt')
  await expect(page.getByRole('heading', { name: '待办事项' })).toBeVisible()
  const opened = await openAccount(page, '演示新人')

  const first = await browser.newContext()
  const newcomer = await first.newPage()
  await signInFirst(newcomer, opened)
  await expect(newcomer.getByRole('heading', { name: '演示新人，您好' })).toBeVisible()
  expect(new URL(newcomer.url()).pathname).toBe('/m/t/nx-gxt')
  await first.close()
})

test('signing out ends at the first page, and the way back is closed', async ({ page }) => {
  await signIn(page, 'demo-nx-gxt')
  await page.getByRole('button', { name: /^个人/ }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '登录平台' })).toBeVisible()
  await page.goto('/t/nx-gxt/roster')
  await expect(page.getByRole('heading', { name: '请登录后继续' })).toBeVisible()
})

test('an address that leads nowhere says so', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', '/t/nx-gxt/none')
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible()
  await page.goto('/none')
  await expect(page).toHaveURL(/\/t\/nx-gxt$/)
})

test('an operator comes to the health of the parts, and not into an agency', async ({ page }) => {
  await enter(page, 'operator')
  await expect(page.getByRole('heading', { name: '运行状态' })).toBeVisible()
  await expect(page.getByText('各项服务运行正常。')).toBeVisible()
  await page.goto('/t/nx-gxt/roster')
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible()
})
