import { describe, expect, it } from 'vitest'
import type { EffectiveValue, PolicyKey } from './queries'
import { keysToTry, presentValue, valuesOf } from './whatIf'

const KEY: PolicyKey = {
  key: 'participation.minimum-percent',
  title: '在册志愿者年参与率的下限',
  requirement: 'NX-31',
  type: 'PERCENT',
  direction: 'AT_LEAST',
  unit: '%',
  setBy: '各单位',
  options: [],
}
const VALUE: EffectiveValue = {
  key: KEY.key,
  title: KEY.title,
  requirement: KEY.requirement,
  type: KEY.type,
  direction: KEY.direction,
  ownLooserThanMandate: false,
  ownMissing: false,
  value: 90,
}

describe('whatIf', () => {
  it('offersNumbersInForceOnly', () => {
    const others: PolicyKey[] = [
      { ...KEY, key: 'points.trial', type: 'FLAG' },
      { ...KEY, key: 'teams.minimum', type: 'COUNT' },
    ]
    expect(keysToTry([KEY, ...others], [VALUE, { ...VALUE, key: 'points.trial' }])).toEqual([KEY])
  })

  it('sendsWholeNumbersOnly', () => {
    expect(
      valuesOf([
        { key: KEY.key, value: '50' },
        { key: '', value: '1' },
        { key: KEY.key, value: '5.5' },
      ]),
    ).toEqual([{ key: KEY.key, value: 50 }])
  })

  it('beginsWithTheValueInForce', () => {
    expect(presentValue(KEY.key, [VALUE])).toBe('90')
    expect(presentValue('teams.minimum', [VALUE])).toBe('')
  })
})
