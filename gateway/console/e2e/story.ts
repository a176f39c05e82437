/**
 * The stories' browser. A story fails on an error in the console, on a request outside the origin, on a violation of the
 * content security policy, and if its last page has a serious accessibility finding.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { ORIGIN } from './platform'
import { enter } from './sessions'

export { expect }

const SERIOUS = ['serious', 'critical']

interface Watch {
  /** The browser reports each answer of this status as an error; the story expects it. */
  expects: (status: number) => void
}

/** Opens a page of another person, in a browser of its own. */
export type Elsewhere = (who: string, path: string, options?: BrowserContextOptions) => Promise<Page>

export const test = base.extend<{ faults: string[]; watch: Watch; elsewhere: Elsewhere }>({
  faults: async ({}, use) => use([]),
  watch: [
    async ({ context, faults }, use) => {
      const expected: number[] = []
      watchFaults(context, faults)
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
  elsewhere: async ({ browser, faults }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who, path, options) => {
      const context = await browser.newContext(options)
      opened.push(context)
      watchFaults(context, faults)
      const page = await context.newPage()
      await enter(page, who, path)
      return page
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

function watchFaults(context: BrowserContext, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (address.origin !== ORIGIN && !['data:', 'blob:'].includes(address.protocol)) faults.push(`left for ${address}`)
  })
}

/** Expects a page without serious or critical accessibility findings. */
export async function expectAccessible(page: Page): Promise<void> {
  // One document without frames of other origins: axe needs no second page to put its results together.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  const found = violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found, 'accessibility findings').toEqual([])
}

/** Waits until a page shows what it asked the platform for. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.el-skeleton, [aria-busy="true"]')).toHaveCount(0)
}
