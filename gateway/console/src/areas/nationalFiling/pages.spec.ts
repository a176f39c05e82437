import { describe, expect, it } from 'vitest'
import { partOf } from './exchange'
import { recordParams } from './pages'

describe('recordParams', () => {
  it('namesTheCauseAsTheServiceDoes', () => {
    expect(recordParams('HOURS', 2025, { cause: 'refusable', q: '演示' })).toEqual({
      recordGroup: 'HOURS',
      year: '2025',
      refusable: 'true',
      q: '演示',
    })
  })
})

describe('partOf', () => {
  it.each([
    ['VOLUNTEER', 'volunteer'],
    ['TEAM', 'volunteer'],
    ['PROJECT', 'activity'],
    ['HOURS', 'activity'],
  ] as const)('%s is kept by %s', (group, part) => {
    expect(partOf(group)).toBe(part)
  })
})
