import { describe, expect, it } from 'vitest'
import { mondayOf, plusDays, spanOf, turn } from './days'

describe('days', () => {
  it('weeksBeginOnMonday', () => {
    expect(mondayOf('2026-11-30')).toBe('2026-11-30')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  })

  it('aMonthIsShownInWholeWeeks', () => {
    const november = spanOf('2026-11-17', 'month')
    expect([november[0], november.at(-1)]).toEqual(['2026-10-26', '2026-12-06'])
    const february = spanOf('2027-02-10', 'month')
    expect([february[0], february.at(-1), february.length]).toEqual(['2027-02-01', '2027-02-28', 28])
  })

  it('aWeekHasSevenDays', () => {
    expect(spanOf('2026-12-02', 'week')).toHaveLength(7)
  })

  it('turnsToTheNextAndThePreviousPeriod', () => {
    expect(turn('2026-12-31', 'month', 1)).toBe('2027-01-01')
    expect(turn('2027-01-15', 'month', -1)).toBe('2026-12-01')
    expect(turn('2026-12-31', 'week', 1)).toBe('2027-01-07')
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
  })
})
