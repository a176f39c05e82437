/** Who is signed in. Most stories go on with a session that an earlier one began; those that end sessions begin their own. */
import type { Cookie, Page } from '@playwright/test'
import { account, type Account } from './platform'

const LASTING = 'Yanshi-2026-mima'
const kept = new Map<string, Cookie[]>()

/** Opens a page as a person who is signed in. The first story of a person signs in, the others use that session. */
export async function enter(page: Page, who: string | Account, path = '/'): Promise<void> {
  const username = typeof who === 'string' ? who : who.username
  const cookies = kept.get(username)
  if (cookies === undefined) {
    await signIn(page, who, path)
    await keep(page, username)
  } else {
    await page.context().addCookies(cookies)
    await page.goto(path)
  }
}

async function keep(page: Page, username: string): Promise<void> {
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/auth/'), { waitUntil: 'commit' })
  kept.set(username, await page.context().cookies())
}

/** Opens the platform and signs in through the pages that people see. */
export async function signIn(page: Page, who: string | Account, path = '/'): Promise<void> {
  const { username, password } = typeof who === 'string' ? account(who) : who
  await page.goto(path)
  await page.getByRole('button', { name: '登录平台' }).click()
  await fillIn(page, 'username', username)
  await fillIn(page, 'password', password)
}

/** Signs in with a one-time password, chooses a lasting one, and returns the account with that. */
export async function signInFirst<Of extends Account>(page: Page, who: Of): Promise<Of> {
  await signIn(page, who)
  await page.locator('[name="password-new"]').fill(LASTING)
  await fillIn(page, 'password-confirm', LASTING)
  await keep(page, who.username)
  return { ...who, password: LASTING }
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
