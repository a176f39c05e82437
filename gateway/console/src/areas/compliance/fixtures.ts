/** Verdicts for tests. */
import type { Verdict } from './queries'

export function aVerdict(of: Partial<Verdict> = {}): Verdict {
  return {
    indicator: 'participation',
    title: '在册志愿者年参与率',
    requirements: ['NX-31'],
    bearing: 'COMPLIANCE',
    subject: { kind: 'UNIT' },
    period: { kind: 'YEAR', from: '2026-01-01', to: '2026-12-31', label: '2026年' },
    outcome: 'WARN',
    words: '尚未达到，还差 1 人，截止 2026-12-31',
    comparison: 'PERCENT',
    counter: 'PEOPLE',
    numerator: 35,
    denominator: 40,
    parts: 1,
    decisive: {
      clause: 'NX-31',
      policyId: 'ningxia-department-2020-11',
      policyVersion: 1,
      outcome: 'WARN',
      shortfall: 1,
      needed: '还差 1 人',
      threshold: 90,
      quote: '在册志愿者年参与率不低于90%。',
    },
    counted: { listed: [], total: 35 },
    missing: { listed: [{ kind: 'VOLUNTEER', id: 'v-1', name: '演示001' }], total: 5 },
    beside: [],
    remarks: [],
    ...of,
  }
}
