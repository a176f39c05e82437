/** The link in the QR code. The token stands after the `#`, where no server logs it. */
import type { Way } from './queries'

export function linkOf(origin: string, tenant: string, way: Way, token: string): string {
  return `${origin}/m/t/${tenant}/check-in#${way}.${token}`
}

/** Groups the digits of a code, so that they can be read out and typed. */
export function spaced(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ')
}
