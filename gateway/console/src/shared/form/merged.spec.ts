import { expect, it } from 'vitest'
import { merged } from './merged'

it('mergedTakesTheLatestValuesOfFieldsThatThePersonDidNotChange', () => {
  const seen = { title: '旧', place: '东门', themes: ['a'] }
  const typed = { title: '新', place: '东门', themes: ['a'] }
  const latest = { title: '别人改的', place: '西门', themes: ['b'] }
  expect(merged(seen, typed, latest)).toEqual({ title: '新', place: '西门', themes: ['b'] })
})
