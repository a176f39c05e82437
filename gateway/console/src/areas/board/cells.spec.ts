import { describe, expect, it } from 'vitest'
import { askedOf, blockOf, cellOf, columnsOf, countsOf, figureOf, outcomeOf, sumsOf } from './cells'
import { aCell, aRow } from './fixtures'

describe('cells', () => {
  it('showTheShareOfAUnit', () => {
    expect(figureOf(aCell(), 'zh-CN')).toBe('89.5%')
    expect(askedOf(aCell(), 'zh-CN')).toBe('≥ 90%')
  })

  it('countTheSectionsThatComply', () => {
    const groups = aCell({ subject: 'SECTION', numerator: 7, denominator: 8, threshold: 8, counter: 'GROUPS' })
    expect(figureOf(groups, 'zh-CN')).toBe('7/8 个处室')
    expect(askedOf(groups, 'zh-CN')).toBe('8 个处室')
  })

  it('ofAnOfficeCountTheAgenciesBelow', () => {
    const office = aCell({ outcome: null, numerator: null, verdicts: { PASS: 3, FAIL: 1 } })
    expect(outcomeOf(office)).toBeUndefined()
    expect(countsOf(office)).toEqual([
      { outcome: 'FAIL', count: 1 },
      { outcome: 'PASS', count: 3 },
    ])
  })

  it('showTheVolunteerBlockInPointsOrWithoutAWeightInPerCent', () => {
    const block = { weight: 20, scorePercent: '66.00', points: '13.20' }
    expect(blockOf(aRow({ volunteerBlock: block }))).toEqual({ unit: 'points', number: '13.20' })
    const unweighted = { ...block, weight: null, points: null }
    expect(blockOf(aRow({ volunteerBlock: unweighted }))).toEqual({ unit: 'percent', number: '66.00' })
    expect(blockOf(aRow())).toBeUndefined()
  })

  it('formAColumnForEveryIndicatorOfAnyRow', () => {
    const rows = [aRow(), aRow({ tenant: 'other', cells: [aCell({ indicator: 'teams', title: '服务队数' })] })]
    const columns = columnsOf(rows)
    expect(columns.map(({ indicator }) => indicator)).toEqual(['participation', 'teams'])
    expect(rows[0] && columns[1] && cellOf(rows[0], columns[1])).toBeUndefined()
  })

  it('areSummedOverTheTenantsThatAreJudged', () => {
    const rows = [
      aRow({ cells: [aCell({ outcome: 'PASS' })] }),
      aRow({ cells: [aCell({ outcome: 'FAIL' })] }),
      aRow({ cells: [aCell({ outcome: null })] }),
    ]
    expect(sumsOf(rows, columnsOf(rows))).toEqual([{ met: 1, judged: 2 }])
  })
})
