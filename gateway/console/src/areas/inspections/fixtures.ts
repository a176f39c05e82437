/** Inspections for tests. */
import type { Finding, Inspection } from './queries'

export function aFinding(of: Partial<Finding> = {}): Finding {
  return { number: 1, problem: '台账不全', dueOn: '2026-03-31', ...of }
}

export function anInspection(of: Partial<Inspection['state']> = {}, allowedActions: string[] = []): Inspection {
  return {
    id: 'i-1',
    version: 1,
    allowedActions,
    state: {
      id: 'i-1',
      inspected: { kind: 'SECTION', subjectId: 's-1', name: '政策法规处（演示）' },
      report: { inspector: '检查组', inspectedOn: '2026-03-10', summary: '总体较好' },
      findings: [aFinding()],
      stage: 'OPEN',
      nextDueOn: '2026-03-31',
      ...of,
    },
  }
}
