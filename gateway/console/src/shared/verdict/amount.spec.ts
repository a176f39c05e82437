import { describe, expect, it } from 'vitest'
import { amountText, gravest, shareText, thresholdText, type Measured } from './amount'

const PARTICIPATION: Measured = {
  comparison: 'PERCENT',
  counter: 'PEOPLE',
  numerator: 36,
  denominator: 40,
  parts: 1,
}

describe('amount', () => {
  it('readsPeopleOfPeople', () => {
    expect(amountText(PARTICIPATION, 'zh-CN')).toBe('36 / 40 人')
    expect(shareText(PARTICIPATION)).toBe('90%')
    expect(thresholdText(PARTICIPATION, 90, 'zh-CN')).toBe('≥ 90%')
  })

  it('neverRoundsAShareUpToItsThreshold', () => {
    expect(shareText({ ...PARTICIPATION, numerator: 8_999, denominator: 10_000 })).toBe('89.9%')
  })

  it('countsPartsOfPeople', () => {
    expect(amountText({ ...PARTICIPATION, numerator: 730, denominator: 1_095, parts: 365 }, 'zh-CN')).toBe('2 / 3 人')
  })

  it('readsAMeanAsTimePerPerson', () => {
    const mean: Measured = { comparison: 'MEAN', counter: 'MINUTES', numerator: 479, denominator: 2, parts: 1 }
    expect(amountText(mean, 'zh-CN')).toBe('3 小时 59 分')
    expect(thresholdText(mean, 240, 'zh-CN')).toBe('≥ 4 小时')
  })

  it('readsAPlainCount', () => {
    const times: Measured = { comparison: 'COUNT', counter: 'TIMES', numerator: 2 }
    expect(amountText(times, 'zh-CN')).toBe('2 次')
    expect(thresholdText(times, 2, 'zh-CN')).toBe('≥ 2 次')
  })

  it('whenNothingWasMeasuredSaysNothing', () => {
    expect(amountText({ ...PARTICIPATION, numerator: null }, 'zh-CN')).toBeUndefined()
    expect(shareText({ ...PARTICIPATION, denominator: 0 })).toBeUndefined()
  })

  it('takesTheGravestOutcome', () => {
    expect(gravest(['PASS', 'WARN', 'FAIL'])).toBe('FAIL')
    expect(gravest(['PASS', 'NOT_ASSESSABLE'])).toBe('NOT_ASSESSABLE')
  })
})
