/** How findings stand. */
import type { Finding, Inspection } from './queries'

/** How a finding stands: closed, or open in time or too late; days are compared as text. */
export type Standing = 'CLOSED' | 'DUE' | 'OVERDUE'

export function standingOf(finding: Finding, today: string): Standing {
  if (finding.rectification) return 'CLOSED'
  return finding.dueOn < today ? 'OVERDUE' : 'DUE'
}

/** Returns how many findings are closed, of how many. */
export function progressOf({ state }: Inspection): { closed: number; all: number } {
  return {
    closed: state.findings.filter(({ rectification }) => rectification).length,
    all: state.findings.length,
  }
}

/** A finding while it is typed in. */
export interface FindingDraft {
  problem: string
  dueOn: string
}
