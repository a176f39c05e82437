/**
 * The stories' browser. A story fails on an error in the console, on a request outside the origin, on a violation of the
 * content security policy, and if its last page has a serious accessibility finding.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { account, ORIGIN, type Account } from './platform'

export { expect }

const SERIOUS = ['serious', 'critical']

interface Watch {
  /** The browser reports each answer of this status as an error; the story expects it. */
  expects: (status: number) => void
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const expected: number[] = []
      const faults = watchFaults(context)
      await use({ expects: (status) => void expected.push(status) })
      const unexpected = faults.filter((fault) => !expected.some((status) => fault.includes(`status of ${status}`)))
      expect(unexpected, 'faults that the browser saw').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    await use(page)
    if (!page.isClosed() && page.url().startsWith(ORIGIN)) await expectAccessible(page)
  },
})

function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (address.origin !== ORIGIN && !['data:', 'blob:'].includes(address.protocol)) faults.push(`left for ${address}`)
  })
  return faults
}

/** Expects a page without serious or critical accessibility findings. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found, 'accessibility findings').toEqual([])
}

/** Opens the platform and signs in through the pages that people see. */
export async function signIn(page: Page, who: string | Account, path = '/'): Promise<void> {
  const { username, password } = typeof who === 'string' ? account(who) : who
  await page.goto(path)
  await page.getByRole('button', { name: '登录平台' }).click()
  await fillIn(page, 'username', username)
  await fillIn(page, 'password', password)
}

/** Fills in a field of a sign-in page and continues with Enter. */
export async function fillIn(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`[name="${field}"]`).fill(value)
  await page.locator(`[name="${field}"]`).press('Enter')
}

/** Ends the session of the browser as if its 30 minutes were over; the identity provider still knows the person. */
export async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /session$/ })
}
