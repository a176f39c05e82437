import { describe, expect, it } from 'vitest'
import { joinableFirst, nearnessOf, nextOf } from './next'
import type { Signup } from './queries'

const NOW = new Date('2026-11-30T04:00:00Z')

function aSignup(title: string, change: Partial<Signup> = {}): Signup {
  return {
    activityId: title,
    title,
    projectId: 'p',
    place: '广场',
    state: 'RECRUITING',
    organiser: 'o',
    startsAt: '2026-12-05T01:00:00Z',
    endsAt: '2026-12-05T03:00:00Z',
    agreedAt: '2026-11-01T00:00:00Z',
    mine: { standing: 'SEATED', number: 1 },
    consentNeeded: false,
    changes: [],
    allowedActions: [],
    ...change,
  }
}

describe('nextOf', () => {
  it('isTheOneThatStartsFirst', () => {
    const later = aSignup('later', { startsAt: '2026-12-06T01:00:00Z', endsAt: '2026-12-06T03:00:00Z' })
    expect(nextOf([later, aSignup('sooner')], NOW)?.title).toBe('sooner')
  })

  it('isNeitherCancelledNorOver', () => {
    const over = aSignup('over', { startsAt: '2026-11-30T01:00:00Z', endsAt: '2026-11-30T04:00:00Z' })
    expect(nextOf([aSignup('cancelled', { state: 'CANCELLED' }), over], NOW)).toBeUndefined()
  })

  it('includesOneThatIsTakingPlace', () => {
    const on = aSignup('on', { startsAt: '2026-11-30T01:00:00Z', endsAt: '2026-11-30T04:00:01Z' })
    expect(nextOf([on], NOW)?.title).toBe('on')
  })
})

describe('nearnessOf', () => {
  it.each([
    ['2026-11-30T15:59:00Z', 'RECRUITING', 'today'],
    ['2026-11-30T16:00:00Z', 'RECRUITING', 'tomorrow'],
    ['2026-12-01T16:00:00Z', 'RECRUITING', 'later'],
    ['2026-11-30T01:00:00Z', 'RUNNING', 'now'],
  ] as const)('of %s %s is %s', (startsAt, state, nearness) => {
    expect(nearnessOf({ startsAt, state }, NOW)).toBe(nearness)
  })
})

describe('joinableFirst', () => {
  it('keepsTheOrderOfThePlatformWithinBoth', () => {
    const row = (id: string, ...allowedActions: string[]) => ({ id, allowedActions })
    const rows = [row('full'), row('one', 'SIGN_UP'), row('mine', 'WITHDRAW'), row('two', 'SIGN_UP')]
    expect(joinableFirst(rows).map(({ id }) => id)).toEqual(['one', 'two', 'full', 'mine'])
  })
})
