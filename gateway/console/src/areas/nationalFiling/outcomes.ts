/** What an answer says about the records of a package. */
import type { Outcome, Package } from './exchange'

export const OUTCOMES = [
  'MISMATCH',
  'REFUSED',
  'FAULTY',
  'MISSING_HERE',
  'MISSING_THERE',
  'MATCHED',
] as const satisfies Outcome[]

/** Returns how many lines have each outcome, those that need work first, without outcomes that no line has. */
export function talliesOf({ outcomes }: Package): { outcome: Outcome; count: number }[] {
  const counts: Record<Outcome, number> = {
    MISMATCH: outcomes.mismatch,
    REFUSED: outcomes.refused,
    FAULTY: outcomes.faulty,
    MISSING_HERE: outcomes.missingHere,
    MISSING_THERE: outcomes.missingThere,
    MATCHED: outcomes.matched,
  }
  return OUTCOMES.map((outcome) => ({ outcome, count: counts[outcome] })).filter(({ count }) => count > 0)
}
