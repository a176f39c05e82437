/** Which commitment comes next, and what is on. Plain functions. */
import { daysAhead } from '../../shared/spans'
import type { Signup } from './queries'

/** Returns the commitment that a person must think of first; a cancelled activity or one that is over is none. */
export function nextOf(signups: Signup[], now: Date = new Date()): Signup | undefined {
  return signups
    .filter(({ state, endsAt }) => state !== 'CANCELLED' && Date.parse(endsAt) > now.getTime())
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))[0]
}

/** When an activity is, in a word. */
export type Nearness = 'now' | 'today' | 'tomorrow' | 'later'

export function nearnessOf({ startsAt, state }: Pick<Signup, 'startsAt' | 'state'>, now: Date = new Date()): Nearness {
  if (state === 'RUNNING') return 'now'
  const days = daysAhead(startsAt, now)
  if (days <= 0) return 'today'
  return days === 1 ? 'tomorrow' : 'later'
}

/** Returns the activities that the person may join before those that they may not, each in the order of the platform. */
export function joinableFirst<Row extends { allowedActions: string[] }>(rows: Row[]): Row[] {
  const may = (row: Row) => row.allowedActions.includes('SIGN_UP')
  return [...rows.filter(may), ...rows.filter((row) => !may(row))]
}
