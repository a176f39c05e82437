/** What a plan would do, arranged for reading. */
import type { Plan, PlannedRow, RowError } from './queries'

export type Tab = PlannedRow['kind'] | 'MISSING' | 'REMARKS'

/** The tabs of a preview in the order in which they want to be read: what is wrong first, what stays last. */
export const TABS = [
  'FAULTY',
  'NEW',
  'CHANGED',
  'RETURNING',
  'MISSING',
  'REMARKS',
  'UNCHANGED',
] as const satisfies Tab[]

/** Returns how many entries each tab has. */
export function countsOf({ counts, remarks }: Plan): Record<Tab, number> {
  return {
    FAULTY: counts.faulty,
    NEW: counts.added,
    CHANGED: counts.changed,
    RETURNING: counts.returning,
    MISSING: counts.missing,
    REMARKS: remarks.length,
    UNCHANGED: counts.unchanged,
  }
}

/** Returns the first tab that has something to show. */
export function firstTab(plan: Plan): Tab {
  const counts = countsOf(plan)
  return TABS.find((tab) => counts[tab] > 0) ?? 'UNCHANGED'
}

/** Returns how many people the plan would write. */
export function writtenBy({ counts }: Plan): number {
  return counts.added + counts.changed + counts.returning
}

/** Returns what a row says about itself: its errors, else what would change. */
export function errorsOf(rows: PlannedRow[]): RowError[] {
  return rows.flatMap((row) => row.errors)
}
