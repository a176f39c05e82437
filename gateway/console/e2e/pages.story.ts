/** Every page of every menu opens with the demo data, fits its window and can be used without seeing it. */
import type { Page } from '@playwright/test'
import { DESK, follow, menuOf, PHONE, type Visitor } from './menu'
import { enter } from './sessions'
import { expect, expectAccessible, expectSettled, test } from './story'

async function visitAll(page: Page, visitor: Visitor): Promise<void> {
  await enter(page, visitor.username)
  await page.waitForURL(visitor.first)
  const faults = page.getByRole('alert').filter({ has: page.getByRole('heading') })
  for (const path of await menuOf(page)) {
    await test.step(path, async () => {
      await follow(page, path)
      await expectSettled(page)
      expect.soft(await faults.count(), path).toBe(0)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(wider, `${path} is wider than its window`).toBeLessThanOrEqual(0)
      await expectAccessible(page)
    })
  }
}

for (const visitor of DESK) {
  test(`every page of the menu opens for the ${visitor.title}`, async ({ page }) => {
    test.setTimeout(300_000)
    await visitAll(page, visitor)
  })
}

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test(`every page of the menu opens for the ${PHONE.title}`, async ({ page }) => {
    await visitAll(page, PHONE)
  })
})
