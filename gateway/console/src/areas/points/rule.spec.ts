import { describe, expect, it } from 'vitest'
import chinese from './zh-CN.json'
import { wordOfRule } from './rule'

describe('wordOfRule', () => {
  it.each(['points.per-confirmed-hour-hundredths', 'violation.effect', 'points.of-the-future'])(
    'of %s has a text',
    (key) => {
      expect(Object.keys(chinese.ruleOf)).toContain(wordOfRule(key))
    },
  )

  it('doesNotTakeAnUnknownKeyForAnother', () => {
    expect(wordOfRule('points.of-the-future')).toBe('other')
  })
})
