import { describe, expect, it } from 'vitest'
import { differenceText, figureText, pointsOf, unitOf } from './figures'

describe('figures', () => {
  it('readWithTheirUnits', () => {
    expect(figureText('MINUTES', 90, 'zh-CN')).toBe('1 小时 30 分')
    expect(figureText('PARTICIPATION', '90.72', 'zh-CN')).toBe('90.72%')
    expect(figureText('ACTIVITIES', 3, 'zh-CN')).toBe('3 次')
    expect(figureText('HEADCOUNT', null, 'zh-CN')).toBe('—')
  })

  it('areDrawnInTheirUnits', () => {
    expect(unitOf('MEAN_MINUTES', 'zh-CN')).toBe('小时')
    expect(unitOf('PARTICIPATION', 'zh-CN')).toBe('%')
    expect(unitOf('ACTIVITIES', 'en')).toBe('activities')
    expect(unitOf('REGISTERED', 'zh-CN')).toBe('人')
  })

  it('showHowTheyChanged', () => {
    expect(differenceText('VOLUNTEERS', 190, 194, 'zh-CN')).toBe('+4 人')
    expect(differenceText('MINUTES', 120, 60, 'zh-CN')).toBe('−1 小时')
    expect(differenceText('MINUTES', null, 60, 'zh-CN')).toBe('')
  })

  it('areDrawnInHoursWithGaps', () => {
    const [first, second] = pointsOf(
      'MINUTES',
      [
        { period: '2026-01', periodLabel: '2026年1月', value: '90' },
        { period: '2026-02', periodLabel: '2026年2月', value: null },
      ],
      'zh-CN',
    )
    expect([first?.value, second?.value]).toEqual([1.5, null])
  })
})
