import { enter } from './sessions'
import { expect, expectAccessible, expectSettled, test } from './story'

const PAGES = ['/t/nx-gxt', '/t/nx-gxt/roster']

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('no page is wider than the phone', async ({ page }) => {
    await enter(page, 'demo-nx-gxt')
    for (const path of PAGES) {
      await page.goto(path)
      await expectSettled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
      await expectAccessible(page)
    }
  })
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('every page keeps its contrast', async ({ page }) => {
    await enter(page, 'demo-nx-gxt')
    for (const path of PAGES) {
      await page.goto(path)
      await expectSettled(page)
      await expectAccessible(page)
    }
  })
})

test('the keyboard alone comes from the first page into the list', async ({ page }) => {
  await enter(page, 'demo-nx-gxt')
  await expect(page.getByRole('heading', { name: '待办事项' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: '待办事项' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused()
  await page.getByRole('link', { name: '志愿者名册' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('English is remembered', async ({ page }) => {
  await enter(page, 'demo-nx-gxt', '/t/nx-gxt/roster')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Volunteers' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('columnheader', { name: 'Party branch' })).toBeVisible()
})
