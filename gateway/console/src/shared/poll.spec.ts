import { expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { pauseOf } from './poll'

const AWAY = new Problem('away', 503, '', '')

it('pauseOfWhenAllIsWellIsTheUsualOne', () => {
  expect(pauseOf(1000, 0, null)).toBe(1000)
})

it('pauseOfWhenAPartIsAwayIsLonger', () => {
  expect(pauseOf(1000, 0, AWAY)).toBe(4000)
})

it('pauseOfWhenThePersonHasLeftEndsThePolling', () => {
  expect(pauseOf(1000, 600_000, null)).toBe(1000)
  expect(pauseOf(1000, 600_001, null)).toBe(false)
})

it('pauseOfWhenTheSessionHasEndedEndsThePolling', () => {
  expect(pauseOf(1000, 0, new Problem('signedOut', 401, '', ''))).toBe(false)
})
