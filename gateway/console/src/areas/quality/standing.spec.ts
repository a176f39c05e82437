import { describe, expect, it } from 'vitest'
import { standing } from './queries'

type Entry = Parameters<typeof standing>[0][number]

function entry(part: Partial<Entry>): Entry {
  return {
    entryId: 'e-1',
    recordId: 'r-1',
    activityId: 'a-1',
    kind: 'CONFIRM',
    minutes: 60,
    hours: '1',
    revision: 1,
    year: 2026,
    sectionId: 's-1',
    evidence: 'MEASURED',
    startedAt: '2026-03-05T01:00:00Z',
    endedAt: '2026-03-05T02:00:00Z',
    confirmedAt: '2026-03-06T01:00:00Z',
    confirmedBy: 'c-1',
    postedAt: '2026-03-06T01:00:00Z',
    allowedActions: [],
    ...part,
  }
}

describe('standing', () => {
  it('leavesOutServicesThatWereReversed', () => {
    const entries = [entry({}), entry({ entryId: 'e-2', kind: 'REVERSE', reversesEntryId: 'e-1' })]
    expect(standing(entries)).toEqual([])
  })

  it('keepsTheEntryThatReplacedAReversedOne', () => {
    const entries = [
      entry({}),
      entry({ entryId: 'e-2', kind: 'REVERSE', reversesEntryId: 'e-1' }),
      entry({ entryId: 'e-3', revision: 2, minutes: 90 }),
    ]
    expect(standing(entries).map(({ minutes }) => minutes)).toEqual([90])
  })
})
