/** Rows of the board for tests. */
import type { Cell, Row } from './queries'

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
