import { describe, expect, it } from 'vitest'
import type { Session } from '../api/proof'
import { entryOf, switchTo } from './entrance'

function membership(id: string, state: string, ...roles: string[]): Session['tenants'][number] {
  return { id, name: id, kind: 'AGENCY', state, roles }
}

function session(tenants: Session['tenants'], platformRoles: string[] = []): Session {
  return { signedIn: true, signInUrl: '/', tenants, platformRoles }
}

describe('entryOf', () => {
  it('returnsToThePageThatTheSignInStartedFrom', () => {
    expect(entryOf(session([]), '/t/a/roster?page=2')).toEqual({ to: 'path', path: '/t/a/roster?page=2' })
  })

  it.each(['https://example.org/', '//example.org', '/auth/realms', '/tricks'])('doesNotLeadTo %s', (wanted) => {
    expect(entryOf(session([]), wanted)).toEqual({ to: 'choice' })
  })

  it('whenThereIsOneActiveTenantEntersIt', () => {
    const tenants = [membership('a', 'SUSPENDED', 'committee'), membership('b', 'ACTIVE', 'committee')]
    expect(entryOf(session(tenants), undefined)).toEqual({ to: 'path', path: '/t/b' })
  })

  it('whenThePersonIsOnlyAVolunteerOpensTheDocumentForPhones', () => {
    expect(entryOf(session([membership('a', 'ACTIVE', 'volunteer')]), undefined)).toEqual({
      to: 'document',
      address: '/m/t/a',
    })
    expect(entryOf(session([membership('a', 'ACTIVE', 'volunteer', 'liaison')]), undefined)).toEqual({
      to: 'path',
      path: '/t/a',
    })
  })

  it('whenThereAreSeveralTenantsAsks', () => {
    const tenants = [membership('a', 'ACTIVE', 'committee'), membership('b', 'ACTIVE', 'committee')]
    expect(entryOf(session(tenants, ['platform-operator']), undefined)).toEqual({ to: 'choice' })
  })

  it('whenThereIsNoTenantOpensThePlatformToItsRoles', () => {
    expect(entryOf(session([], ['platform-auditor']), undefined)).toEqual({ to: 'path', path: '/platform' })
  })
})

describe('switchTo', () => {
  const VOLUNTEER = membership('a', 'ACTIVE', 'volunteer')
  const LIAISON = membership('a', 'ACTIVE', 'liaison')
  const OFFICER = membership('a', 'ACTIVE', 'officer')

  it.each([
    ['a volunteer at the desk gets the phone', VOLUNTEER, false, false, { to: 'document', address: '/m/t/a' }],
    ['a volunteer on the phone stays there', VOLUNTEER, true, true, { to: 'path', path: '/t/a' }],
    ['a liaison on the phone stays there', LIAISON, true, true, { to: 'path', path: '/t/a' }],
    ['an officer on the phone gets the desk', OFFICER, true, false, { to: 'document', address: '/t/a' }],
    ['an officer at the desk stays there', OFFICER, false, true, { to: 'path', path: '/t/a' }],
  ] as const)('%s', (_, tenant, isOnPhone, hasPages, entry) => {
    expect(switchTo(tenant, isOnPhone, hasPages)).toEqual(entry)
  })
})
