import { describe, expect, it } from 'vitest'
import { draftOf, profileOf, registrationOf, skillsOf } from './profile'
import type { Volunteer } from './queries'

const PERSON: Volunteer = {
  id: 'v-1',
  displayName: '演示001',
  documentType: '1',
  documentNumber: '***',
  phone: '138****0001',
  sectionId: 's-1',
  partyMember: true,
  national: { status: 'NONE' },
  skills: ['书法', '急救'],
  state: 'ACTIVE',
  joinedOn: '2026-01-01',
  liaisonSections: [],
  plannedChanges: [],
  allowedActions: [],
  version: 1,
}

describe('profileOf', () => {
  it('whenThePhoneWasNotTypedLeavesItOut', () => {
    expect(profileOf(draftOf(PERSON), PERSON)).not.toHaveProperty('phone')
  })

  it('whenThePhoneWasTypedSendsIt', () => {
    expect(profileOf({ ...draftOf(PERSON), phone: ' 13800000002 ' }, PERSON).phone).toBe('13800000002')
  })

  it('whenTheStatusIsNotStatedKeepsTheMembership', () => {
    expect(profileOf(draftOf(PERSON), PERSON).partyMember).toBe(true)
  })

  it('countsProbationaryMembersAsMembersAndTheLeagueNot', () => {
    const draft = draftOf(PERSON)
    expect(profileOf({ ...draft, partyStatus: 'PROBATIONARY_MEMBER' }, PERSON).partyMember).toBe(true)
    expect(profileOf({ ...draft, partyStatus: 'LEAGUE_MEMBER' }, PERSON).partyMember).toBe(false)
  })
})

describe('registrationOf', () => {
  it('whenNoBranchWasChosenSendsNone', () => {
    const draft = { ...draftOf(PERSON), documentNumber: ' 1 ', sectionId: 's-1', branchId: '' }
    expect(registrationOf(draft)).toMatchObject({ documentNumber: '1', branchId: null, phone: null })
  })
})

describe('skillsOf', () => {
  it('dividesAtCommasAndSpaces', () => {
    expect(skillsOf('书法、急救，驾驶 翻译')).toEqual(['书法', '急救', '驾驶', '翻译'])
  })
})
