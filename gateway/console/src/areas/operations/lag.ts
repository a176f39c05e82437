/** Puts the lag of a part together by consumer group. */
import type { Lag } from './parts'

export interface GroupLag {
  group: string
  records: number
  count: number
  meanSeconds: number
  maxSeconds: number
}

/** Returns each group with the records that wait and the delay of those handled for all tenants. */
export function groupsOf({ waiting, handled }: Lag): GroupLag[] {
  return waiting
    .map(({ group, records }) => {
      const lines = handled.filter((line) => line.group === group)
      const count = lines.reduce((sum, line) => sum + line.count, 0)
      const seconds = lines.reduce((sum, line) => sum + line.meanSeconds * line.count, 0)
      return {
        group,
        records,
        count,
        meanSeconds: count === 0 ? 0 : seconds / count,
        maxSeconds: Math.max(0, ...lines.map((line) => line.maxSeconds)),
      }
    })
    .toSorted((one, other) => other.records - one.records || one.group.localeCompare(other.group))
}

/** Returns the age in whole seconds of the oldest event that has not been sent; 0 if all have been. */
export function unsentOf({ unsent }: Lag): number {
  return Math.ceil(Math.max(0, ...unsent.map(({ oldestSeconds }) => oldestSeconds)))
}
