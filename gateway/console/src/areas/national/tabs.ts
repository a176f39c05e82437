/** The kinds of findings of a comparison, in the order in which they want to be read. */
import type { ComparedLine, Report } from './queries'

export type Tab = ComparedLine['kind'] | 'MISSING_THERE'

export const TABS = [
  'MISMATCH',
  'FAULTY',
  'TO_RECORD',
  'MISSING_HERE',
  'MISSING_THERE',
  'MATCHED',
] as const satisfies Tab[]

/** Returns how many findings each kind has. */
export function countsOf({ counts }: Report): Record<Tab, number> {
  return {
    MISMATCH: counts.mismatch,
    FAULTY: counts.faulty,
    TO_RECORD: counts.toRecord,
    MISSING_HERE: counts.missingHere,
    MISSING_THERE: counts.missingThere,
    MATCHED: counts.matched,
  }
}

/** Returns the first kind that has something to show. */
export function firstTab(report: Report): Tab {
  const counts = countsOf(report)
  return TABS.find((tab) => counts[tab] > 0) ?? 'MATCHED'
}
