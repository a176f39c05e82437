/** Where a person goes who opens the platform. */
import type { Session } from '../api/proof'

/** A path within this document, the address of the other document, or a choice. */
export type Entry = { to: 'path'; path: string } | { to: 'document'; address: string } | { to: 'choice' }

const PHONE_ROLES = ['volunteer']

/** Returns the entry of a signed-in person; `wanted` is the page that they came from. */
export function entryOf(session: Session, wanted: string | undefined): Entry {
  if (wanted !== undefined && isOwnPath(wanted)) return { to: 'path', path: wanted }
  const active = session.tenants.filter((tenant) => tenant.state === 'ACTIVE')
  const tenant = active.length === 1 ? active[0] : undefined
  if (tenant !== undefined) return firstPageOf(tenant)
  return active.length === 0 && session.platformRoles.length > 0 ? { to: 'path', path: '/platform' } : { to: 'choice' }
}

/** Volunteers without another role get the document for phones. */
export function firstPageOf(tenant: Session['tenants'][number]): Entry {
  const isForPhones = tenant.roles.length > 0 && tenant.roles.every((role) => PHONE_ROLES.includes(role))
  const path = `/t/${tenant.id}`
  return isForPhones ? { to: 'document', address: `/m${path}` } : { to: 'path', path }
}

/**
 * Returns where a person goes who chooses another tenant. They stay in the document for phones if it has pages for them
 * there; otherwise they get the document of their first page.
 */
export function switchTo(tenant: Session['tenants'][number], isOnPhone: boolean, hasPages: boolean): Entry {
  const path = `/t/${tenant.id}`
  const first = firstPageOf(tenant)
  if (first.to === 'document') return isOnPhone ? { to: 'path', path } : first
  return isOnPhone && !hasPages ? { to: 'document', address: path } : { to: 'path', path }
}

/** Only pages of the console: an address given by somebody else must not lead elsewhere. */
export function isOwnPath(path: string): boolean {
  return /^\/(t|platform|sign-in|m)(\/|$)/.test(path)
}
