/** How the people of a section stand: what they served, what they have promised, and what is open. */
import type { PersonLine, SignupLine, Verdict, Volunteer } from './queries'

export interface Standing {
  id: string
  name: string
  branch: string
  /** Minutes served in the year. */
  done: number
  activities: number
  /** Seats in activities that are still to come. */
  planned: number
  /** Minutes that are still open towards what is required; `undefined` if nothing is required. */
  open: number | undefined
}

/** Returns one line for each person, those with the most open first, then by name. */
export function standingsOf(
  members: Volunteer[],
  served: PersonLine[],
  seats: SignupLine[],
  required: number | undefined,
): Standing[] {
  const totals = new Map(served.map((line) => [line.volunteerId, line]))
  return members
    .map(({ id, displayName, branchName }) => {
      const done = totals.get(id)?.minutes ?? 0
      return {
        id,
        name: displayName,
        branch: branchName ?? '',
        done,
        activities: totals.get(id)?.activities ?? 0,
        planned: seats.filter(({ volunteerId, place }) => volunteerId === id && place.standing === 'SEATED').length,
        open: required === undefined ? undefined : Math.max(0, required - done),
      }
    })
    .toSorted((one, other) => (other.open ?? 0) - (one.open ?? 0) || one.name.localeCompare(other.name, 'zh'))
}

/** What the people of a section come to together. */
export interface Sums {
  /** People who served at all. */
  served: number
  minutes: number
  /** Minutes per person on the roster, rounded down so that it promises no more than was served. */
  mean: number
  /** People with minutes still open. */
  open: number
}

export function sumsOf(people: Standing[]): Sums {
  const minutes = people.reduce((sum, { done }) => sum + done, 0)
  return {
    served: people.filter(({ done }) => done > 0).length,
    minutes,
    mean: people.length === 0 ? 0 : Math.floor(minutes / people.length),
    open: people.filter(({ open }) => (open ?? 0) > 0).length,
  }
}

/** Returns the verdict that says how long people are to serve on average in the year, if a policy says so. */
export function meanRule(verdicts: Verdict[]): Verdict | undefined {
  return verdicts.find(
    ({ comparison, counter, subject, period }) =>
      comparison === 'MEAN' && counter === 'MINUTES' && subject.kind === 'UNIT' && period.kind === 'YEAR',
  )
}

/** Returns the verdicts about a section itself. */
export function verdictsOf(verdicts: Verdict[], section: string): Verdict[] {
  return verdicts.filter(({ subject }) => subject.kind === 'SECTION' && subject.id === section)
}
