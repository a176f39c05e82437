import { describe, expect, it } from 'vitest'
import { groupsOf, unsentOf } from './lag'
import type { Lag } from './parts'

const LAG: Lag = {
  unsent: [
    { tenant: 'nx-gxt', oldestSeconds: 0 },
    { tenant: 'qh-jtt', oldestSeconds: 3.2 },
  ],
  waiting: [
    { group: 'facts', records: 0 },
    { group: 'rollup', records: 7 },
  ],
  handled: [
    { group: 'facts', tenant: 'nx-gxt', count: 1, meanSeconds: 4, maxSeconds: 4 },
    { group: 'facts', tenant: 'qh-jtt', count: 3, meanSeconds: 2, maxSeconds: 5 },
  ],
}

describe('lag', () => {
  it('putsFirstTheGroupThatIsBehind', () => {
    expect(groupsOf(LAG).map(({ group }) => group)).toEqual(['rollup', 'facts'])
  })

  it('weighsTheMeanByWhatWasHandledForEachTenant', () => {
    expect(groupsOf(LAG)[1]).toMatchObject({ count: 4, meanSeconds: 2.5, maxSeconds: 5 })
  })

  it('namesTheOldestUnsentEvent', () => {
    expect(unsentOf(LAG)).toBe(4)
    expect(unsentOf({ ...LAG, unsent: [] })).toBe(0)
  })
})
