/** Who is signed in on this page, and where. */
import { computed } from 'vue'
import { queries } from './queries'
import { answerOf } from './problem'
import { gateway } from './clients'
import { send } from './send'
import { session, signedOutMeanwhile, type Session } from './proof'

export type Membership = Session['tenants'][number]

/** The roles of a tenant and of the platform that pages are made for. */
export type TenantRole = 'committee' | 'liaison' | 'volunteer' | 'officer' | 'auditor'
export type PlatformRole = 'platform-operator' | 'platform-auditor'

const CHANGES = new BroadcastChannel('session')
const SIGNED_IN = 'signed-in'
const RETURN_TO = 'return-to'

/** Reads the session. If it now belongs to somebody else, nothing of the former person stays in memory. */
export async function readSession(): Promise<Session> {
  const before = session.value?.user?.id
  const now = await answerOf(gateway.GET('/api/session'))
  if (before !== undefined && now.user !== undefined && now.user?.id !== before) queries.clear()
  if (before === undefined || now.signedIn) session.value = now
  signedOutMeanwhile.value = before !== undefined && !now.signedIn
  return now
}

/** Whether somebody is signed in. */
export const isSignedIn = computed(() => session.value?.signedIn === true)

/** The membership in a tenant; `undefined` for tenants that the person does not belong to. */
export function membershipIn(tenant: string): Membership | undefined {
  return session.value?.tenants.find((membership) => membership.id === tenant)
}

/** The roles of the person in a tenant. */
export function rolesIn(tenant: string): string[] {
  return membershipIn(tenant)?.roles ?? []
}

/** The roles of the person on the platform. */
export function platformRoles(): string[] {
  return session.value?.platformRoles ?? []
}

/** Leaves for the sign-in page and comes back to the given path. */
export function signIn(path: string): void {
  sessionStorage.setItem(RETURN_TO, path)
  location.assign(session.value?.signInUrl ?? '/')
}

/** Returns once the path that a sign-in was started from. */
export function takeReturnPath(): string | undefined {
  const path = sessionStorage.getItem(RETURN_TO) ?? undefined
  sessionStorage.removeItem(RETURN_TO)
  return path
}

/** Signs out here and at the identity provider. */
export async function signOut(): Promise<void> {
  const response = await send(new Request('/logout', { method: 'POST' }))
  sessionStorage.removeItem(RETURN_TO)
  location.assign(response.headers.get('Location') ?? '/')
}

/** Reports a sign-in to the other pages of this browser. */
export function announceSignIn(): void {
  CHANGES.postMessage(SIGNED_IN)
}

/** Reads the session again whenever another page of this browser has signed in. */
export function followSignIns(onSignIn: () => void): void {
  CHANGES.addEventListener('message', (message) => {
    if (message.data === SIGNED_IN) onSignIn()
  })
}
