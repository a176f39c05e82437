import { describe, expect, it } from 'vitest'
import { draftsOf, effectOf, reaches, type Cell, type Row } from './effect'

const CELL: Cell = {
  indicator: 'participation',
  title: '在册志愿者年参与率',
  policyKey: 'participation.minimum-percent',
  comparison: 'PERCENT',
  counter: 'PEOPLE',
  outcome: 'PASS',
  subject: 'UNIT',
  numerator: 90,
  denominator: 100,
  parts: 1,
  threshold: 90,
  shortfall: 0,
  verdicts: { PASS: 1 },
}
const row = (tenant: string, cell: Partial<Cell>): Row => ({
  tenant,
  name: `${tenant}（演示）`,
  kind: 'AGENCY',
  version: 1,
  cells: [{ ...CELL, ...cell }],
})

describe('reaches', () => {
  it('includesTheThresholdItself', () => {
    expect(reaches(CELL, 90)).toBe(true)
    expect(reaches({ ...CELL, numerator: 89 }, 90)).toBe(false)
  })

  it('comparesAMeanWithoutRounding', () => {
    const mean: Cell = { ...CELL, comparison: 'MEAN', counter: 'MINUTES', numerator: 479, denominator: 2 }
    expect(reaches(mean, 240)).toBe(false)
    expect(reaches({ ...mean, numerator: 480 }, 240)).toBe(true)
  })

  it('countsInParts', () => {
    const times: Cell = { ...CELL, comparison: 'COUNT', counter: 'TIMES', numerator: 3, denominator: null, parts: 2 }
    expect(reaches(times, 1)).toBe(true)
    expect(reaches(times, 2)).toBe(false)
  })

  it('doesNotGuessWhereOnlySumsAreKnown', () => {
    expect(reaches({ ...CELL, subject: 'BRANCH' }, 1)).toBeUndefined()
    expect(reaches({ ...CELL, denominator: 0 }, 1)).toBeUndefined()
    expect(reaches({ ...CELL, numerator: null }, 1)).toBeUndefined()
  })
})

describe('effectOf', () => {
  it('countsTheAgenciesThatWouldReachIt', () => {
    const rows = [row('one', {}), row('two', { numerator: 95 }), row('three', { numerator: null })]
    expect(effectOf(rows, CELL.policyKey, 95)).toMatchObject({ estimated: 2, today: 2, then: 1 })
  })
})

describe('draftsOf', () => {
  it('handsWholeNumbersToTheDocumentThatSetsThem', () => {
    const tried = { 'a.minimum': '5', 'b.minimum': '6', 'c.minimum': 'x' }
    expect(draftsOf(tried, (key) => (key === 'b.minimum' ? undefined : 'rules'))).toEqual([
      { policyId: 'rules', set: ['a.minimum:5'] },
    ])
  })
})
