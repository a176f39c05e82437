import { describe, expect, it } from 'vitest'
import { firstDayOf, kindOf, periodFrom, periodsOf, periodText } from './period'

describe('period', () => {
  it('hasAKind', () => {
    expect(['2026', '2026-Q3', '2026-09'].map(kindOf)).toEqual(['YEAR', 'QUARTER', 'MONTH'])
  })

  it('beginsOnItsFirstDay', () => {
    expect(['2026', '2026-Q3', '2026-09'].map(firstDayOf)).toEqual(['2026-01-01', '2026-07-01', '2026-09-01'])
  })

  it('isOfferedFromItsFirstDayOn', () => {
    expect(periodsOf(2026, 'QUARTER', '2026-06-30')).toEqual(['2026-Q2', '2026-Q1'])
    expect(periodsOf(2026, 'QUARTER', '2026-07-01')).toEqual(['2026-Q3', '2026-Q2', '2026-Q1'])
    expect(periodsOf(2027, 'YEAR', '2026-12-31')).toEqual([])
  })

  it('whenItIsNotOneThatHasBegunIsThePresentYear', () => {
    expect(periodFrom('2026-Q2', '2026-11-30')).toBe('2026-Q2')
    expect(periodFrom('2026-12', '2026-11-30')).toBe('2026')
    expect(periodFrom('soon', '2026-11-30')).toBe('2026')
  })

  it('hasANameInEachLanguage', () => {
    expect(periodText('2026-Q3', 'zh-CN')).toBe('2026年第三季度')
    expect(periodText('2026-09', 'zh-CN')).toBe('2026年9月')
    expect(periodText('2026-Q3', 'en')).toBe('Q3 2026')
  })
})
