import { describe, expect, it } from 'vitest'
import { choicesOf, numberOrNull, orNull } from './fields'

describe('orNull', () => {
  it('whenNothingWasFilledInIsNull', () => {
    expect(orNull('  ')).toBeNull()
    expect(orNull(' 演示 ')).toBe('演示')
  })
})

describe('numberOrNull', () => {
  it('distinguishesNoneFromNothing', () => {
    expect(numberOrNull('0')).toBe(0)
    expect(numberOrNull('')).toBeNull()
  })
})

describe('choicesOf', () => {
  it('keepsTheOrderOfTheConstants', () => {
    expect(choicesOf(['B', 'A'], (one) => one.toLowerCase())).toEqual([
      { value: 'B', label: 'b' },
      { value: 'A', label: 'a' },
    ])
  })
})
