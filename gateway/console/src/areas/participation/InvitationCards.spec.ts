import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import { anActivity } from './fixtures'
import InvitationCards from './InvitationCards.vue'
import type { Invitation } from './invitations'

const INVITATION: Invitation = {
  activity: anActivity(),
  seatsLeft: 3,
  waiting: 0,
  invitedBy: { by: 'liaison', byName: '演示联络员', at: '2026-11-20T01:00:00Z' },
  allowedActions: ['SIGN_UP', 'DECLINE'],
}

function show(...items: Invitation[]) {
  return showPage(InvitationCards, 'participation', '', {
    'GET /invitations/mine': { body: pageOf(...items) },
    'POST /activities/activity-1/sign-ups': { body: { standing: 'SEATED', number: 1 } },
    'POST /invitations/mine/refusal': { status: 204 },
  })
}

describe('InvitationCards', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('saysWhoInvitesAndSignsUpOnYes', async () => {
    const { page, sent } = await show(INVITATION)
    expect(page.text()).toContain('演示联络员')
    await page.findAll('.buttons button')[0]?.trigger('click')
    await flushPromises()
    expect(sent.map(({ path }) => path)).toEqual(['/api/tenants/nx-gxt/activity/activities/activity-1/sign-ups'])
  })

  it('declinesOnNo', async () => {
    const { page, sent } = await show(INVITATION)
    await page.findAll('.buttons button')[1]?.trigger('click')
    await flushPromises()
    expect(sent.map(({ path }) => path)).toEqual([
      '/api/tenants/nx-gxt/activity/activities/activity-1/invitations/mine/refusal',
    ])
  })

  it('saysWhyAClashingOneCannotBeAccepted', async () => {
    const { page } = await show({ ...INVITATION, objection: '该时段您已报名其他活动', allowedActions: ['DECLINE'] })
    expect(page.text()).toContain('该时段您已报名其他活动')
    expect(page.findAll('.buttons button')).toHaveLength(1)
  })

  it('isNothingWithoutInvitations', async () => {
    const { page } = await show()
    expect(page.find('section').exists()).toBe(false)
  })
})
