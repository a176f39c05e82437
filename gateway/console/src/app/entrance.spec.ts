import { describe, expect, it } from 'vitest'
import type { Session } from '../api/proof'
import { entryOf, pathWithin, switchTo } from './entrance'

function membership(id: string, state: string, ...roles: string[]): Session['tenants'][number] {
  return { id, name: id, kind: 'AGENCY', state, roles }
}

function session(tenants: Session['tenants'], platformRoles: string[] = []): Session {
  return { signedIn: true, signInUrl: '/', tenants, platformRoles }
}

describe('entryOf', () => {
  it.each(['/t/a/roster?page=2', '/m/t/a/claims', '/sign-in/done'])('returnsToThePageOfTheSignIn %s', (wanted) => {
    expect(entryOf(session([]), wanted)).toEqual({ to: 'page', address: wanted })
  })

  it.each(['https://example.org/', '//example.org', '/auth/realms', '/tricks', '/m', '/m//example.org'])(
    'doesNotLeadTo %s',
    (wanted) => {
      expect(entryOf(session([]), wanted)).toEqual({ to: 'choice' })
    },
  )

  it('whenThereIsOneActiveTenantEntersIt', () => {
    const tenants = [membership('a', 'SUSPENDED', 'committee'), membership('b', 'ACTIVE', 'committee')]
    expect(entryOf(session(tenants), undefined)).toEqual({ to: 'page', address: '/t/b' })
  })

  it('whenThePersonIsOnlyAVolunteerOpensTheDocumentForPhones', () => {
    expect(entryOf(session([membership('a', 'ACTIVE', 'volunteer')]), undefined)).toEqual({
      to: 'page',
      address: '/m/t/a',
    })
    expect(entryOf(session([membership('a', 'ACTIVE', 'volunteer', 'liaison')]), undefined)).toEqual({
      to: 'page',
      address: '/t/a',
    })
  })

  it('whenThereAreSeveralTenantsAsks', () => {
    const tenants = [membership('a', 'ACTIVE', 'committee'), membership('b', 'ACTIVE', 'committee')]
    expect(entryOf(session(tenants, ['platform-operator']), undefined)).toEqual({ to: 'choice' })
  })

  it('whenThereIsNoTenantOpensThePlatformToItsRoles', () => {
    expect(entryOf(session([], ['platform-auditor']), undefined)).toEqual({ to: 'page', address: '/platform' })
  })
})

describe('pathWithin', () => {
  it('isThePathOfAPageOfTheDocument', () => {
    expect(pathWithin('desk', '/t/a/roster?page=2')).toBe('/t/a/roster?page=2')
    expect(pathWithin('phone', '/m/t/a/claims')).toBe('/t/a/claims')
  })

  it('isNotThereForPagesOfTheOther', () => {
    expect(pathWithin('phone', '/t/a')).toBeUndefined()
    expect(pathWithin('desk', '/m/t/a')).toBeUndefined()
  })

  it('endsASignInInEitherDocument', () => {
    expect(pathWithin('phone', '/sign-in/done')).toBe('/sign-in/done')
    expect(pathWithin('desk', '/m/sign-in/done')).toBe('/sign-in/done')
  })
})

describe('switchTo', () => {
  const VOLUNTEER = membership('a', 'ACTIVE', 'volunteer')
  const LIAISON = membership('a', 'ACTIVE', 'liaison')
  const OFFICER = membership('a', 'ACTIVE', 'officer')

  it.each([
    ['aVolunteerAtTheDeskGetsThePhone', VOLUNTEER, 'desk', false, '/m/t/a'],
    ['aVolunteerOnThePhoneStaysThere', VOLUNTEER, 'phone', true, '/m/t/a'],
    ['aLiaisonOnThePhoneStaysThere', LIAISON, 'phone', true, '/m/t/a'],
    ['anOfficerOnThePhoneGetsTheDesk', OFFICER, 'phone', false, '/t/a'],
    ['anOfficerAtTheDeskStaysThere', OFFICER, 'desk', true, '/t/a'],
  ] as const)('%s', (_, tenant, medium, hasPages, address) => {
    expect(switchTo(tenant, medium, hasPages)).toEqual({ to: 'page', address })
  })
})
