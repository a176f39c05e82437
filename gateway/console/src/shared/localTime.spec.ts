import { describe, expect, it } from 'vitest'
import { dayOf, instantOf, localOf, timeOf } from './localTime'

describe('localTime', () => {
  it('showsMomentsInTheZoneOfThePlatform', () => {
    expect(localOf('2026-11-30T16:05:00Z')).toBe('2026-12-01T00:05')
    expect(dayOf('2026-11-30T16:00:00Z')).toBe('2026-12-01')
    expect(dayOf('2026-11-30T15:59:59Z')).toBe('2026-11-30')
    expect(timeOf('2026-11-30T01:30:00Z')).toBe('09:30')
  })

  it('readsWhatADateInputHolds', () => {
    expect(instantOf('2026-12-01T00:05')).toBe('2026-11-30T16:05:00.000Z')
  })

  it('returnsNothingForAnEmptyInput', () => {
    expect(instantOf('')).toBeUndefined()
  })
})
