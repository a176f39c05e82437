import { describe, expect, it } from 'vitest'
import type { PersonLine, SignupLine, Volunteer } from './queries'
import { standingsOf, sumsOf } from './standing'

function aMember(id: string, displayName: string): Volunteer {
  return {
    id,
    displayName,
    branchName: '演示支部',
    allowedActions: [],
    documentNumber: '',
    documentType: '',
    joinedOn: '2026-01-01',
    liaisonSections: [],
    national: { status: 'NONE' },
    partyMember: false,
    plannedChanges: [],
    sectionId: 's',
    skills: [],
    state: 'ACTIVE',
    version: 1,
  }
}

function aLine(volunteerId: string, minutes: number): PersonLine {
  return { volunteerId, minutes, hours: '', activities: 1 }
}

function aSeat(volunteerId: string, standing: SignupLine['place']['standing']): SignupLine {
  return { volunteerId, place: { standing, number: 1 }, consentNeeded: false }
}

describe('standingsOf', () => {
  const members = [aMember('a', '演示甲'), aMember('b', '演示乙')]

  it('opensWhatIsMissingTowardsTheRequiredMinutes', () => {
    const lines = standingsOf(members, [aLine('a', 239), aLine('b', 240)], [], 240)
    expect(lines.map(({ id, open }) => [id, open])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
  })

  it('opensNothingWithoutARule', () => {
    expect(standingsOf(members, [], [], undefined).map(({ open }) => open)).toEqual([undefined, undefined])
  })

  it('countsOnlySeatsAsPlanned', () => {
    const lines = standingsOf(members, [], [aSeat('a', 'SEATED'), aSeat('a', 'WAITING'), aSeat('b', 'WAITING')], 240)
    expect(lines.find(({ id }) => id === 'a')?.planned).toBe(1)
    expect(lines.find(({ id }) => id === 'b')?.planned).toBe(0)
  })
})

describe('sumsOf', () => {
  const members = [aMember('a', '演示甲'), aMember('b', '演示乙'), aMember('c', '演示丙')]

  it('roundsTheMeanDown', () => {
    const people = standingsOf(members, [aLine('a', 240), aLine('b', 1)], [], 240)
    expect(sumsOf(people)).toEqual({ served: 2, minutes: 241, mean: 80, open: 2 })
  })

  it('ofNobodyIsNothing', () => {
    expect(sumsOf([])).toEqual({ served: 0, minutes: 0, mean: 0, open: 0 })
  })
})
