/** Proposes user names for people who get an account together. */

const DIGITS = 3

/** Returns a user name per person: the prefix and consecutive numbers, for example `gxt-001`. */
export function propose(ids: string[], prefix: string, first: number): Record<string, string> {
  const stem = prefix.trim().toLowerCase()
  return Object.fromEntries(ids.map((id, index) => [id, `${stem}-${String(first + index).padStart(DIGITS, '0')}`]))
}

/** Whether a prefix can begin a user name. */
export function isPrefix(prefix: string): boolean {
  return /^[a-z][a-z0-9.-]{1,20}$/.test(prefix.trim().toLowerCase())
}
