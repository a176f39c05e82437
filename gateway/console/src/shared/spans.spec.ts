import { describe, expect, it } from 'vitest'
import { clockText, daysAhead, spanText } from './spans'

const NOW = new Date('2026-11-30T15:59:00Z')

describe('spans', () => {
  it('spanTextNamesTheDayOnce', () => {
    expect(spanText('2026-12-05T01:00:00Z', '2026-12-05T03:30:00Z', 'zh-CN', NOW)).toBe('12月5日周六 09:00–11:30')
  })

  it('spanTextNamesTheYearOnlyIfItIsAnother', () => {
    expect(spanText('2027-01-02T01:00:00Z', '2027-01-02T02:00:00Z', 'zh-CN', NOW)).toBe('2027年1月2日周六 09:00–10:00')
  })

  it('spanTextOverMidnightNamesBothDays', () => {
    expect(spanText('2026-12-05T15:00:00Z', '2026-12-05T17:00:00Z', 'zh-CN', NOW)).toBe(
      '12月5日周六 23:00–12月6日周日 01:00',
    )
  })

  it('clockTextWritesMidnightAsZero', () => {
    expect(clockText('2026-12-05T16:00:00Z', 'zh-CN')).toBe('00:00')
  })

  it('daysAheadCountsMidnightsOfThePlatform', () => {
    expect(daysAhead('2026-11-30T15:59:59Z', NOW)).toBe(0)
    expect(daysAhead('2026-11-30T16:00:00Z', NOW)).toBe(1)
  })
})
