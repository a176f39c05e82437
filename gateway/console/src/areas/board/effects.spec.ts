import { describe, expect, it } from 'vitest'
import { changedAgencies, othersOf, rowsOf, silentAgencies } from './effects'
import { anEffect, anIndicator } from './fixtures'

const EFFECTS = [
  anEffect('a', { indicators: [anIndicator({ changed: true }), anIndicator({ indicator: 'teams', title: '服务队' })] }),
  anEffect('b', { version: null, indicators: [anIndicator({ then: null, unknownBecause: '尚未报送' })] }),
]

describe('rowsOf', () => {
  it('leavesOutWhatStaysOnRequest', () => {
    expect(rowsOf(EFFECTS, true).map(({ tenant, indicator }) => `${tenant} ${indicator}`)).toEqual(['a participation'])
    expect(rowsOf(EFFECTS, false)).toHaveLength(3)
  })
})

it('countsAgenciesOnce', () => {
  const twice = anEffect('c', { indicators: [anIndicator({ changed: true }), anIndicator({ changed: true })] })
  expect(changedAgencies([...EFFECTS, twice])).toBe(2)
})

it('namesAgenciesThatHaveNotReported', () => {
  expect(silentAgencies(EFFECTS)).toEqual(['b（演示）'])
})

describe('othersOf', () => {
  const change = { key: 'staff', title: '单位所属人员', now: 'ESTABLISHED', then: 'ALL' }

  it('showsTheSameChangeOnceWithAllItsAgencies', () => {
    const rows = othersOf([anEffect('a', { otherChanges: [change] }), anEffect('b', { otherChanges: [change] })])
    expect(rows.map(({ title, names }) => ({ title, names }))).toEqual([
      { title: '单位所属人员', names: ['a（演示）', 'b（演示）'] },
    ])
  })

  it('keepsChangesFromDifferentValuesApart', () => {
    const other = { ...change, now: 'NONE' }
    expect(
      othersOf([anEffect('a', { otherChanges: [change] }), anEffect('b', { otherChanges: [other] })]),
    ).toHaveLength(2)
  })
})
