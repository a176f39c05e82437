/** Pictures of the main pages for `infra/docs/screens`. */
import { join } from 'node:path'
import { signIn, test } from './story'

const FOLDER = join(import.meta.dirname, '../../../infra/docs/screens')
const SIZES = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
}
const PAGES = { home: '/t/nx-gxt', roster: '/t/nx-gxt/roster' }

for (const theme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`${size}, ${theme}`, () => {
      test.use({ viewport, colorScheme: theme })

      test('pages', async ({ page }) => {
        const show = (name: string) => page.screenshot({ path: join(FOLDER, `${name}-${size}-${theme}.png`) })
        await page.goto('/')
        await page.waitForLoadState('networkidle')
        await show('sign-in')
        await signIn(page, 'demo-nx-gxt')
        await page.waitForURL('**/t/nx-gxt')
        for (const [name, path] of Object.entries(PAGES)) {
          await page.goto(path)
          await page.waitForLoadState('networkidle')
          await show(name)
        }
        await page.getByRole('row').nth(1).getByRole('link').click()
        await page.waitForLoadState('networkidle')
        await show('volunteer')
      })
    })
  }
}
