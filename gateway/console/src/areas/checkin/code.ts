/**
 * What a QR code on site says. It carries a link, so that the camera of a phone opens the check-in page; the token stands
 * after the `#`, where no server logs it.
 */
export const WAYS = ['IN', 'OUT'] as const
export type Way = (typeof WAYS)[number]

/** A token and what it is for; `way` is unknown if only the token was typed. */
export interface SiteCode {
  way: Way | undefined
  token: string
}

/** Returns the way that a word names. */
export function wayOf(word: unknown): Way | undefined {
  return WAYS.find((way) => way === word)
}

/** Reads the part of a link after the `#`, for example `#IN.abc`. */
export function readHash(hash: string): SiteCode | undefined {
  const [, word, token] = /^#(IN|OUT)\.(.+)$/.exec(hash) ?? []
  return token === undefined ? undefined : { way: wayOf(word), token }
}

/** Reads what was scanned or typed: the link of a QR code, or a token alone; blanks between digits are left out. */
export function readCode(text: string): SiteCode | undefined {
  const typed = text.replace(/\s/g, '')
  if (typed === '') return undefined
  const hash = typed.indexOf('#')
  if (hash < 0) return typed.includes('/') ? undefined : { way: undefined, token: typed }
  return readHash(typed.slice(hash))
}
