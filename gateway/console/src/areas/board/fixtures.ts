/** Rows of the board and effects of drafts for tests. */
import type { Cell, Effect, Row } from './queries'

export function aCell(of: Partial<Cell> = {}): Cell {
  return {
    indicator: 'participation',
    title: '在册志愿者年参与率',
    policyKey: 'participation.minimum-percent',
    comparison: 'PERCENT',
    counter: 'PEOPLE',
    outcome: 'WARN',
    subject: 'UNIT',
    numerator: 172,
    denominator: 192,
    parts: 1,
    threshold: 90,
    shortfall: 1,
    verdicts: { WARN: 1 },
    ...of,
  }
}

export function aRow(of: Partial<Row> = {}): Row {
  return { tenant: 'nx-gxt', name: '某厅（演示）', kind: 'AGENCY', version: 1, cells: [aCell()], ...of }
}

export function anIndicator(of: Partial<Effect['indicators'][number]> = {}): Effect['indicators'][number] {
  return {
    indicator: 'participation',
    title: '在册志愿者年参与率',
    comparison: 'PERCENT',
    counter: 'PEOPLE',
    subject: 'UNIT',
    changed: false,
    numerator: 172,
    denominator: 192,
    parts: 1,
    now: { outcome: 'PASS', threshold: 85, shortfall: 0 },
    then: { outcome: 'FAIL', threshold: 90, shortfall: 1 },
    ...of,
  }
}

export function anEffect(tenant: string, of: Partial<Effect> = {}): Effect {
  return { tenant, name: `${tenant}（演示）`, version: 1, indicators: [], otherChanges: [], ...of }
}
