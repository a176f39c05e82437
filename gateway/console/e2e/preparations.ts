/** What stories find prepared: what people of the demo have done before, sent without opening pages. */
import type { Page } from '@playwright/test'
import type { Account } from './platform'
import { expect } from './story'

const AGENCY = '/api/tenants/nx-gxt'
const DAY_MS = 24 * 3_600_000
const SHANGHAI = 'Asia/Shanghai'

/** A volunteer whom the committee has registered and given an account, and who has not signed in yet. */
export interface Newcomer extends Account {
  name: string
}

/** Sends a change in the session of a page. */
export async function send<Answer>(page: Page, method: 'POST' | 'PUT', path: string, data?: unknown): Promise<Answer> {
  const { csrf } = await (await page.request.get('/api/session')).json()
  const headers = { [csrf.headerName]: csrf.token }
  const answer = await page.request.fetch(path, data === undefined ? { method, headers } : { method, headers, data })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

async function ask<Answer>(page: Page, path: string): Promise<Answer> {
  return (await page.request.get(AGENCY + path)).json()
}

/** Opens an account with a one-time password, as the committee does. */
export async function openAccount(committee: Page, displayName: string): Promise<Account> {
  const username = `yanshi-${Date.now().toString(36)}`
  const account = { username, displayName, role: 'volunteer' }
  const { oneTimePassword } = await send<{ oneTimePassword: string }>(
    committee,
    'POST',
    `${AGENCY}/registry/accounts`,
    account,
  )
  return { username, password: oneTimePassword }
}

/** Registers a volunteer of the liaison's section, and opens an account for them. */
export async function registerNewcomer(committee: Page, liaison: Page): Promise<Newcomer> {
  const name = `演示${Date.now().toString().slice(-6)}`
  const volunteer = { displayName: name, documentNumber: identityNumber(), sectionId: await sectionOf(liaison) }
  const joined = { ...volunteer, joinedOn: dayBefore(30) }
  const { id } = await send<{ id: string }>(committee, 'POST', `${AGENCY}/volunteer/volunteers`, joined)
  const username = `yanshi-${Date.now().toString(36)}`
  const password = await expectAccount(committee, { volunteerId: id, username })
  return { name, username, password }
}

/** Returns the one-time password. The registry hears of a new volunteer a moment after the roster. */
async function expectAccount(committee: Page, wanted: { volunteerId: string; username: string }): Promise<string> {
  let password = ''
  await expect(async () => {
    const body = { accounts: [wanted] }
    const { items } = await send<{ items: { oneTimePassword?: string | null }[] }>(
      committee,
      'POST',
      `${AGENCY}/registry/accounts/batch`,
      body,
    )
    password = items[0]?.oneTimePassword ?? ''
    expect(password).not.toBe('')
  }).toPass()
  return password
}

async function sectionOf(liaison: Page): Promise<string> {
  const me = await ask<{ sectionId: string; liaisonSections: { id: string }[] }>(liaison, '/volunteer/volunteers/me')
  return me.liaisonSections[0]?.id ?? me.sectionId
}

/** Files a project of the liaison's section, which the committee accepts, and returns its id. */
export async function acceptedProject(liaison: Page, committee: Page, title: string): Promise<string> {
  const { id } = await send<{ id: string }>(liaison, 'POST', `${AGENCY}/activity/projects`, {
    title,
    origin: 'APPLIED',
    leadSectionId: await sectionOf(liaison),
    field: '社区环境',
    description: '演示：整治社区环境。',
  })
  await send(liaison, 'POST', `${AGENCY}/activity/projects/${id}/filing`)
  await send(committee, 'POST', `${AGENCY}/activity/projects/${id}/acceptance`)
  return id
}

/** Plans an activity for a time of today, `HH:mm`, opens the sign-up, and returns its id. */
export async function openActivity(
  liaison: Page,
  project: string,
  plan: { title: string; from: string; to: string; capacity: number },
): Promise<string> {
  const { id } = await send<{ id: string }>(liaison, 'POST', `${AGENCY}/activity/projects/${project}/activities`, {
    title: plan.title,
    mode: 'CONCENTRATED',
    startsAt: `${dayBefore(0)}T${plan.from}:00+08:00`,
    endsAt: `${dayBefore(0)}T${plan.to}:00+08:00`,
    place: '演示社区',
    capacity: plan.capacity,
    riskStatement: '演示：请戴手套。',
    riskLevel: 'LOW',
  })
  await send(liaison, 'POST', `${AGENCY}/activity/activities/${id}/recruiting`)
  return id
}

/** Returns a day where the platform is, `YYYY-MM-DD`. */
export function dayBefore(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI }).format(new Date(Date.now() - days * DAY_MS))
}

/** Returns a time of day that has just passed where the platform is; other runs of a story have other times. */
export function minutesAgo(minutes: number): string {
  const moment = new Date(Date.now() - minutes * 60_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI, timeStyle: 'short' }).format(moment)
}

/** Returns a number that is valid in form (GB 11643) and belongs to nobody: the area code 640199 is not in use. */
function identityNumber(): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const seed = Math.floor(Math.random() * 40 * 12 * 28)
  const two = (number: number) => String(number).padStart(2, '0')
  const born = `${1960 + (seed % 40)}${two(1 + (Math.floor(seed / 40) % 12))}${two(1 + Math.floor(seed / 480))}`
  const body = `640199${born}${String(Date.now() % 1000).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}
