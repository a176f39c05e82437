/** What is measured on a page, in milliseconds. */
import type { Browser, BrowserContext, Page } from '@playwright/test'

/** Work that keeps the browser from answering for more than 50 ms; the browser reports it. */
interface LongTask {
  start: number
  length: number
}

declare global {
  interface Window {
    longTasks: LongTask[]
  }
}

/** Notes the long tasks of every page of the context from now on. */
export async function watchLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.longTasks.push({ start: startTime, length: duration })
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Opens a page as if for the first time, with an empty cache, and returns when it could be used. */
export async function firstVisit(browser: Browser, path: string, session: Session): Promise<number> {
  const context = await browser.newContext({ storageState: session, viewport: { width: 1280, height: 800 } })
  await watchLongTasks(context)
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const usable = await usableAt(page)
  await context.close()
  return usable
}

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Returns when the last answer had arrived and the browser had time for the person again, since the navigation began. */
async function usableAt(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector('.el-skeleton') === null)
  return page.evaluate(() => {
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/'))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
    const busy = window.longTasks.map(({ start, length }) => start + length)
    return Math.round(Math.max(...answers, ...busy))
  })
}

/** Returns the longest task while something is done, or 0 if none took more than 50 ms. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => (window.longTasks = []))
  await work()
  await page.waitForTimeout(300)
  return page.evaluate(() => Math.round(Math.max(0, ...window.longTasks.map(({ length }) => length))))
}

/** Returns the middle one of some numbers. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
