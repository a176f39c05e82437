/** Pictures of the main pages for `infra/docs/screens`: all at the desk, the first page of each person in every look. */
import type { Page } from '@playwright/test'
import { basename, join } from 'node:path'
import { DESK, follow, menuOf, PHONE, type Visitor } from './menu'
import { enter } from './sessions'
import { expectSettled, test } from './story'

const FOLDER = join(import.meta.dirname, '../../../infra/docs/screens')
const SIZES = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
}

function show(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

async function arrive(page: Page, visitor: Visitor): Promise<void> {
  await enter(page, visitor.username)
  await page.waitForURL(visitor.first)
  await expectSettled(page)
}

async function showMenu(page: Page, visitor: Visitor): Promise<void> {
  await arrive(page, visitor)
  for (const path of await menuOf(page)) {
    await follow(page, path)
    await expectSettled(page)
    await show(page, `${visitor.title}-${basename(path)}`)
  }
}

for (const visitor of DESK) {
  test.describe(visitor.title, () => {
    test.use({ viewport: SIZES.desk })
    test('pages of the menu', async ({ page }) => {
      test.setTimeout(240_000)
      await showMenu(page, visitor)
    })
  })
}

test.describe(PHONE.title, () => {
  test.use({ viewport: SIZES.phone })
  test('pages of the menu', ({ page }) => showMenu(page, PHONE))
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      test('before the sign-in', async ({ page }) => {
        await page.goto('/')
        await page.waitForLoadState('networkidle')
        await show(page, `sign-in-${size}-${colorScheme}`)
      })

      test('first pages', async ({ page, context }) => {
        for (const visitor of size === 'phone' ? [PHONE] : DESK) {
          await context.clearCookies()
          await arrive(page, visitor)
          await show(page, `${visitor.title}-first-${size}-${colorScheme}`)
        }
      })
    })
  }
}
