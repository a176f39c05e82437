/** The two documents of the console, one for a desk and one for a phone, and who has pages in which. */
import type { InjectionKey } from 'vue'
import type { Medium } from './area'

/** The document of the page. */
export const MEDIUM: InjectionKey<Medium> = Symbol('medium')

/** Those who may be on the roster, and so have pages about their own service on the phone. */
const SERVING = ['volunteer', 'liaison', 'committee']

/** Whether all that a person does here is on the phone. */
export function isForPhones(roles: readonly string[]): boolean {
  return roles.length > 0 && roles.every((role) => role === 'volunteer')
}

/** Returns the address of a person's first page in the other document; `undefined` if they have no pages there. */
export function otherDocument(here: Medium, tenant: string, roles: readonly string[]): string | undefined {
  if (tenant === '') return undefined
  if (here === 'phone') return isForPhones(roles) ? undefined : `/t/${tenant}`
  return roles.some((role) => SERVING.includes(role)) ? `/m/t/${tenant}` : undefined
}
