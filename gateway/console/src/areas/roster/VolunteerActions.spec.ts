import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { loadTexts } from '../../app/i18n'
import type { Volunteer } from './queries'
import VolunteerActions from './VolunteerActions.vue'

const PERSON: Volunteer = {
  id: 'v-1',
  displayName: '演示001',
  documentType: '1',
  documentNumber: '***',
  sectionId: 's-1',
  partyMember: false,
  national: { status: 'NONE' },
  skills: [],
  state: 'SUSPENDED',
  joinedOn: '2026-01-01',
  liaisonSections: [],
  plannedChanges: [],
  allowedActions: ['RESUME'],
  version: 7,
}

async function show() {
  await loadTexts('zh-CN', 'roster')
  const routes = [{ path: '/t/:tenant', component: VolunteerActions }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/t/nx-gxt')
  return mount(VolunteerActions, { props: { person: PERSON }, global: { plugins: [router, VueQueryPlugin] } })
}

function answer(status: number, body: unknown) {
  const sent: Request[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
    )
  })
  return sent
}

describe('VolunteerActions', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('resumesWithTheVersionThatThePersonSaw', async () => {
    const sent = answer(200, PERSON)
    const actions = await show()
    await actions.get('button').trigger('click')
    await flushPromises()
    expect(sent[0]?.method).toBe('DELETE')
    expect(sent[0]?.url).toContain('/api/tenants/nx-gxt/volunteer/volunteers/v-1/suspension')
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
  })

  it('whenSomebodyWasFasterOffersTheLatestVersion', async () => {
    answer(412, { type: 'urn:volunteering:problem:version-outdated', detail: '版本已过期' })
    const actions = await show()
    await actions.get('button').trigger('click')
    await flushPromises()
    expect(actions.get('.note').text()).toContain('有人已修改')
    await actions.get('.note button').trigger('click')
    expect(actions.emitted('reload')).toHaveLength(1)
  })

  it('saysWhyOtherActionsAreNotOffered', async () => {
    expect((await show()).get('details').text()).toContain('此人现在的状态是“已暂停”')
  })
})
