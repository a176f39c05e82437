import { describe, expect, it } from 'vitest'
import { dayText, hoursText, instantText, today } from './dates'

describe('dates', () => {
  it('dayTextShowsTheDayOfTheStringWhateverTheZone', () => {
    expect(dayText('2026-01-01', 'zh-CN')).toBe('2026年1月1日')
    expect(dayText('2026-01-01', 'en')).toBe('Jan 1, 2026')
  })

  it('instantTextIsInTheZoneOfThePlatform', () => {
    expect(instantText('2026-11-30T16:05:00Z', 'zh-CN')).toBe('2026年12月1日 00:05')
  })

  it('todayChangesAtMidnightOfThePlatform', () => {
    expect(today(new Date('2026-11-30T15:59:59Z'))).toBe('2026-11-30')
    expect(today(new Date('2026-11-30T16:00:00Z'))).toBe('2026-12-01')
  })

  it.each([
    [0, '0 分'],
    [59, '59 分'],
    [60, '1 小时'],
    [90, '1 小时 30 分'],
    [-90, '−1 小时 30 分'],
    [59_940, '999 小时'],
    [60_000, '1,000 小时'],
  ])('hoursTextOf%iMinutes', (minutes, text) => {
    expect(hoursText(minutes, 'zh-CN')).toBe(text)
  })
})
