import { describe, expect, it } from 'vitest'
import {
  amountText,
  gravest,
  outcomeCounts,
  partsOfBar,
  progressOf,
  shareText,
  thresholdText,
  type Measured,
} from './amount'

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

  it('measuresAShareAgainstItsThreshold', () => {
    expect(progressOf(PARTICIPATION, 90)).toEqual({ done: 0.9, asked: 0.9 })
    expect(progressOf({ ...PARTICIPATION, denominator: 0 }, 90)).toBeUndefined()
    expect(progressOf({ ...PARTICIPATION, numerator: null }, 90)).toBeUndefined()
  })

  it('measuresACountOrAMeanUpToItsThreshold', () => {
    const times: Measured = { comparison: 'COUNT', counter: 'TIMES', numerator: 1 }
    expect(progressOf(times, 2)).toEqual({ done: 0.5, asked: 1 })
    expect(progressOf({ ...times, numerator: 3 }, 2)).toEqual({ done: 1, asked: 1 })
    expect(progressOf(times, 0)).toBeUndefined()
    const mean: Measured = { comparison: 'MEAN', counter: 'MINUTES', numerator: 480, denominator: 730, parts: 365 }
    expect(progressOf(mean, 240)?.done).toBe(1)
    expect(progressOf({ ...mean, numerator: 479 }, 240)?.done).toBeLessThan(1)
    expect(progressOf({ ...mean, denominator: 0 }, 240)).toBeUndefined()
  })

  it('dividesABarByOutcome', () => {
    const counts = outcomeCounts(['PASS', 'FAIL', 'PASS', 'PASS'])
    expect(counts.map(({ count }) => count)).toEqual([1, 0, 0, 3])
    expect(partsOfBar(counts)).toEqual([
      { outcome: 'FAIL', from: 0, width: 25 },
      { outcome: 'PASS', from: 25, width: 75 },
    ])
    expect(partsOfBar(outcomeCounts([]))).toEqual([])
  })

  it('takesTheGravestOutcome', () => {
    expect(gravest(['PASS', 'WARN', 'FAIL'])).toBe('FAIL')
    expect(gravest(['PASS', 'NOT_ASSESSABLE'])).toBe('NOT_ASSESSABLE')
  })
})
