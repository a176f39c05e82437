/** The people of the demo data, and the pages that their menus offer. */
import type { Page } from '@playwright/test'
import { expect } from './story'

export interface Visitor {
  title: string
  username: string
  /** The first page after the sign-in. */
  first: RegExp
}

export const DESK: Visitor[] = [
  { title: 'committee', username: 'demo-nx-gxt', first: /\/t\/nx-gxt$/ },
  { title: 'liaison', username: 'demo-nx-gxt-liaison', first: /\/t\/nx-gxt$/ },
  { title: 'office', username: 'demo-nx-wmb', first: /\/t\/nx-wmb$/ },
  { title: 'operator', username: 'operator', first: /\/platform/ },
]

export const PHONE: Visitor = { title: 'volunteer', username: 'demo-nx-gxt-volunteer', first: /\/m\/t\/nx-gxt$/ }

/** Returns the addresses of the menu, in its order. */
export async function menuOf(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: '菜单' }).getByRole('link')
  await expect(links.first()).toBeVisible()
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** Opens a page and waits until it has what it asks the platform for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}
