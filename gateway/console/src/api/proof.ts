/** What the session gives a browser to send with every change. */
import { shallowRef } from 'vue'
import type { components } from './generated/gateway'

export type Session = components['schemas']['Session']

/** The session as last read; `undefined` until it has been read once. */
export const session = shallowRef<Session>()

/** Whether the server no longer knows this browser although somebody was signed in on this page. */
export const signedOutMeanwhile = shallowRef(false)

/** Returns the headers that a changing request must carry. */
export function proof(): Record<string, string> {
  const csrf = session.value?.csrf
  return csrf ? { [csrf.headerName]: csrf.token } : {}
}
