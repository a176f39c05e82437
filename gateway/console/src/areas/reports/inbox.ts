/** Which reports an item of the inbox means. */

/** Returns the filter in the address of a list, for example of `/rollup/2026-10/reports?state=LATE`. */
export function reportsOf(list: string): Record<string, string> {
  const [path = '', query = ''] = list.split('?')
  const period = path.split('/')[2] ?? ''
  const state = new URLSearchParams(query).get('state') ?? ''
  return { ...(period === '' ? {} : { period }), ...(state === '' ? {} : { state }) }
}
