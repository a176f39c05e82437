import { afterEach, describe, expect, it, vi } from 'vitest'
import { session } from '../../api/proof'
import { showPage } from '../../test/show'
import HomePage from './HomePage.vue'

const LATE = { kind: 'REPORTS_BELOW_LATE', count: 1 }

function signIn(role: string) {
  session.value = {
    signedIn: true,
    signInUrl: '/',
    platformRoles: [],
    user: { id: 'u', name: '演示002', username: 'demo' },
    tenants: [{ id: 'nx-gxt', name: '某单位（演示）', kind: 'OFFICE', state: 'ACTIVE', roles: [role] }],
  } as unknown as typeof session.value
}

describe('HomePage', () => {
  afterEach(() => {
    session.value = undefined
    vi.unstubAllGlobals()
  })

  it('putsTheItemsOfOneKindOnOneCard', async () => {
    signIn('officer')
    const { page } = await showPage(HomePage, 'home', '', {
      'GET /reporting/inbox': {
        body: [
          { ...LATE, title: '2026年10月逾期未报的下级单位', count: 2, list: '/rollup/2026-10/reports?state=LATE' },
          { ...LATE, title: '2026年9月逾期未报的下级单位', list: '/rollup/2026-09/reports?state=LATE' },
        ],
      },
    })
    expect(page.findAll('.cards > li')).toHaveLength(1)
    expect(page.get('.card').text()).toBe('22026年10月逾期未报的下级单位')
    expect(page.get('summary').text()).toBe('另有 1 期，合计 3')
    expect(page.get('details').text()).toContain('2026年9月逾期未报的下级单位')
  })

  it('saysThatNothingWaits', async () => {
    signIn('officer')
    const { page } = await showPage(HomePage, 'home', '', { 'GET /reporting/inbox': { body: [] } })
    expect(page.text()).toContain('没有待办事项。')
  })
})
