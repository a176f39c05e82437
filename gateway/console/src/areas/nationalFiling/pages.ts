/** What the pages of this area have in common. */
import type { GroupCode } from './exchange'
import type { CAUSES } from './queries'

export const TABS = ['national-records', 'national-packages', 'national-receiver']

/** Returns the parameters with which the service of a group lists its records. */
export function recordParams(
  group: GroupCode,
  year: number,
  filter: { state?: string | undefined; cause?: (typeof CAUSES)[number] | undefined; q?: string | undefined },
): Record<string, string | undefined> {
  const { state, cause, q } = filter
  return {
    recordGroup: group,
    year: String(year),
    ...(state === undefined ? {} : { state }),
    ...(cause === undefined ? {} : { [cause]: 'true' }),
    ...(q === undefined ? {} : { q }),
  }
}
