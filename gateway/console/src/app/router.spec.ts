import { beforeEach, describe, expect, it } from 'vitest'
import { session } from '../api/proof'
import { DESK_AREAS } from './deskAreas'
import { admit, createConsoleRouter } from './router'

const MEMBER = { id: 'nx-gxt', name: '演示', kind: 'AGENCY', state: 'ACTIVE', roles: ['officer'] }

const router = createConsoleRouter('desk', DESK_AREAS)

function arrive(path: string) {
  const asked = router.resolve(path)
  const instead = admit(asked)
  return instead === undefined ? asked : router.resolve(instead)
}

describe('admission', () => {
  beforeEach(() => {
    session.value = { signedIn: true, signInUrl: '/', tenants: [MEMBER], platformRoles: [] }
  })

  it('sendsStrangersToTheEntranceAndRemembersThePage', () => {
    session.value = { signedIn: false, signInUrl: '/', tenants: [], platformRoles: [] }
    const route = arrive('/t/nx-gxt/roster?page=2')
    expect(route.name).toBe('entrance')
    expect(route.query['to']).toBe('/t/nx-gxt/roster?page=2')
  })

  it('opensThePagesOfTheRole', () => {
    expect(arrive('/t/nx-gxt').name).toBe('home')
  })

  it.each(['/t/nx-gxt/roster', '/t/nx-gxt/none', '/t/other'])('keepsTheAddressAndExplains %s', (path) => {
    const route = arrive(path)
    expect(route.name).toBe('unknown-there')
    expect(route.path).toBe(path)
  })

  it('hidesThePlatformFromMembersOfTenants', () => {
    expect(arrive('/platform').name).toBe('unknown')
  })
})
