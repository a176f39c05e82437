/** Where a person goes who opens the platform. */
import type { Session } from '../api/proof'
import type { Medium } from '../shared/area'
import { isForPhones } from '../shared/documents'

/** The address of a page, in this document or the other, or a choice. */
export type Entry = { to: 'page'; address: string } | { to: 'choice' }

/** Returns the entry of a signed-in person; `wanted` is the address of the page that they came from. */
export function entryOf(session: Session, wanted: string | undefined): Entry {
  if (wanted !== undefined && isOwnAddress(wanted)) return { to: 'page', address: wanted }
  const active = session.tenants.filter((tenant) => tenant.state === 'ACTIVE')
  const tenant = active.length === 1 ? active[0] : undefined
  if (tenant !== undefined) return firstPageOf(tenant)
  return active.length === 0 && session.platformRoles.length > 0
    ? { to: 'page', address: '/platform' }
    : { to: 'choice' }
}

/** Volunteers without another role get the document for phones. */
export function firstPageOf({ id, roles }: Session['tenants'][number]): Entry {
  return { to: 'page', address: isForPhones(roles) ? `/m/t/${id}` : `/t/${id}` }
}

/** Returns where a person goes who chooses another tenant: they stay on the phone if it has pages for them there. */
export function switchTo(tenant: Session['tenants'][number], medium: Medium, hasPages: boolean): Entry {
  return medium === 'phone' && hasPages ? { to: 'page', address: `/m/t/${tenant.id}` } : firstPageOf(tenant)
}

/** Only pages of the console: an address given by somebody else must not lead elsewhere. */
export function isOwnAddress(address: string): boolean {
  return /^\/(m\/)?(t|platform|sign-in)(\/|$)/.test(address)
}

/** Returns the path of a page within a document; `undefined` if the page is in the other one. */
export function pathWithin(medium: Medium, address: string): string | undefined {
  const path = address.replace(/^\/m(?=\/)/, '')
  const isInBoth = path.startsWith('/sign-in/')
  const isOfPhones = path !== address
  return isInBoth || isOfPhones === (medium === 'phone') ? path : undefined
}
