import { describe, expect, it } from 'vitest'
import {
  askedOf,
  blockOf,
  cellOf,
  columnsOf,
  countsOf,
  figureOf,
  mostOpenFirst,
  openIn,
  outcomeOf,
  standings,
  sumsOf,
} from './cells'
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

  it('countATenantByItsGravestOutcome', () => {
    const rows = [
      aRow({ cells: [aCell({ outcome: 'PASS' }), aCell({ outcome: 'WARN' })] }),
      aRow({ cells: [aCell({ outcome: 'PASS' })] }),
      aRow({ cells: [aCell({ outcome: null, verdicts: { PASS: 3, FAIL: 1 } })] }),
      aRow({ cells: [] }),
    ]
    expect(standings(rows)).toEqual([
      { outcome: 'FAIL', count: 1 },
      { outcome: 'WARN', count: 1 },
      { outcome: 'NOT_ASSESSABLE', count: 0 },
      { outcome: 'PASS', count: 1 },
    ])
  })

  it('putFirstWhoNeedsTheMostWork', () => {
    const rows = [
      aRow({ tenant: 'warned', cells: [aCell({ outcome: 'WARN' }), aCell({ outcome: 'WARN' })] }),
      aRow({ tenant: 'met', cells: [aCell({ outcome: 'PASS' })] }),
      aRow({ tenant: 'failed', cells: [aCell({ outcome: 'FAIL' })] }),
      aRow({ tenant: 'worst', cells: [aCell({ outcome: 'FAIL' }), aCell({ outcome: 'WARN' })] }),
    ]
    expect(mostOpenFirst(rows).map(({ tenant }) => tenant)).toEqual(['worst', 'failed', 'warned', 'met'])
    expect(rows[3] && openIn(rows[3])).toEqual([
      { outcome: 'FAIL', count: 1 },
      { outcome: 'WARN', count: 1 },
    ])
  })
})
