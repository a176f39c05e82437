import { describe, expect, it } from 'vitest'
import { isPrefix, propose } from './usernames'

describe('propose', () => {
  it('numbersPeopleInTheirOrder', () => {
    expect(propose(['v-2', 'v-1'], 'GXT', 9)).toEqual({ 'v-2': 'gxt-009', 'v-1': 'gxt-010' })
  })
})

describe('isPrefix', () => {
  it.each([
    ['gxt', true],
    ['nx-gxt', true],
    ['1gxt', false],
    ['g', false],
    ['工信', false],
  ])('%s: %s', (prefix, expected) => {
    expect(isPrefix(prefix)).toBe(expected)
  })
})
