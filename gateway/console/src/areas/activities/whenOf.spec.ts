import { expect, it } from 'vitest'
import { whenOf } from './whenOf'

const asIs = (day: string) => day

it('whenOfNamesTheDayOnceIfTheActivityEndsOnIt', () => {
  expect(whenOf({ startsAt: '2026-11-30T01:00:00Z', endsAt: '2026-11-30T03:30:00Z' }, asIs)).toBe(
    '2026-11-30 09:00–11:30',
  )
})

it('whenOfNamesBothDaysOfAnActivityThatEndsAfterMidnight', () => {
  expect(whenOf({ startsAt: '2026-11-30T15:00:00Z', endsAt: '2026-11-30T16:00:00Z' }, asIs)).toBe(
    '2026-11-30 23:00 – 2026-12-01 00:00',
  )
})
