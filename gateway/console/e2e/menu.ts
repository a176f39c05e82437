/** The people of the demo data, and the pages that their menus offer. */
import type { Locator, Page } from '@playwright/test'
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

function menu(page: Page): Locator {
  return page.getByRole('navigation', { name: '菜单' })
}

/** Returns the addresses of the menu, in its order. */
export async function menuOf(page: Page): Promise<string[]> {
  const links = menu(page).getByRole('link')
  await expect(links.first()).toBeVisible()
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** Opens a page of the menu as people do, without loading the document again. */
export async function follow(page: Page, path: string): Promise<void> {
  await menu(page).locator(`a[href="${path}"]`).click()
  await expect(menu(page).locator(`a[href="${path}"][aria-current]`)).toBeVisible()
}
