import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import OnBehalfPage from './OnBehalfPage.vue'
import { canBeAsked, type Candidate } from './onBehalf'

const CONSENTED: Candidate = {
  volunteerId: 'v-1',
  displayName: '演示001',
  sectionId: 's-1',
  sectionName: '政策法规处（演示）',
  consentedSince: '2026-11-01T00:00:00Z',
  place: { standing: 'NONE' },
}
const ASKED: Candidate = {
  volunteerId: 'v-2',
  displayName: '演示002',
  sectionId: 's-1',
  place: { standing: 'NONE' },
  invitation: 'DECLINED',
  objection: '本人已谢绝邀请',
}
const ACTIVITY = {
  id: 'activity-1',
  title: '早高峰劝导（演示）',
  state: 'RECRUITING',
  allowedActions: ['SIGN_UP_OTHERS'],
}

describe('OnBehalfPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('sendsOnlyThoseWhoCanBeAskedAndSaysWhatBecameOfThem', async () => {
    const answer = { ...CONSENTED, outcome: 'SIGNED_UP', place: { standing: 'SEATED', number: 1 }, errors: [] }
    const { page, sent } = await showPage(OnBehalfPage, 'activities', 'activities/activity-1/on-behalf', {
      'GET /activities/activity-1': { body: ACTIVITY },
      'GET /sign-ups/candidates': { body: pageOf(CONSENTED, ASKED) },
      'POST /sign-ups/on-behalf': { body: { items: [answer] } },
    })
    expect(page.get('tbody').text()).toContain('本人已谢绝邀请')
    for (const box of page.findAll('tbody input[type=checkbox]')) await box.setValue(true)
    await page.get('.chosen button').trigger('click')
    await flushPromises()
    expect(sent.map(({ body }) => body)).toEqual([{ volunteerIds: ['v-1'] }])
    expect(page.get('section[role=status]').text()).toContain('1')
  })

  it('asksNeitherThoseWithAPlaceNorThoseWhoHaveToAnswer', () => {
    expect(canBeAsked(CONSENTED)).toBe(true)
    expect(canBeAsked(ASKED)).toBe(false)
    expect(canBeAsked({ ...CONSENTED, place: { standing: 'WAITING', number: 2 } })).toBe(false)
    expect(canBeAsked({ ...CONSENTED, invitation: 'OPEN' })).toBe(false)
    expect(canBeAsked({ ...CONSENTED, invitation: 'LAPSED' })).toBe(true)
  })
})
