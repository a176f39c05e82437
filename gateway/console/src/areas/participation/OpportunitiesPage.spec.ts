import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage, type Answers } from '../../test/show'
import { anOpportunity } from './fixtures'
import OpportunitiesPage from './OpportunitiesPage.vue'
import type { Opportunity } from './queries'

function show(opportunity: Opportunity, more: Answers = {}) {
  return showPage(OpportunitiesPage, 'participation', 'opportunities', {
    'GET /volunteers/me': { body: { state: 'ACTIVE', allowedActions: [] } },
    'GET /activities/open': { body: pageOf(opportunity) },
    ...more,
  })
}

describe('OpportunitiesPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('signsUpWithOneClick', async () => {
    const { page, sent } = await show(anOpportunity(), {
      'POST /sign-ups': { body: { standing: 'SEATED', number: 4 } },
    })
    expect(page.get('article').text()).toContain('还有 3 个名额（共 30 个）')
    await page.get('article button').trigger('click')
    await flushPromises()
    expect(sent).toEqual([
      { method: 'POST', path: '/api/tenants/nx-gxt/activity/activities/activity-1/sign-ups', body: undefined },
    ])
  })

  it('whenItIsFullOffersTheWaitingList', async () => {
    const { page } = await show(anOpportunity({ seatsLeft: 0, waiting: 2 }))
    expect(page.get('article').text()).toContain('名额已满，2 人候补')
    expect(page.get('article button').text()).toBe('报名候补')
  })

  it('saysWhyAnActivityIsNotOpen', async () => {
    const { page } = await show(anOpportunity({ allowedActions: [], objection: '该时段您已报名其他活动' }))
    expect(page.get('article').text()).toContain('不能报名：该时段您已报名其他活动')
    expect(page.find('article button').exists()).toBe(false)
  })

  it('showsTheRefusalBesideTheButton', async () => {
    const { page } = await show(anOpportunity(), {
      'POST /sign-ups': { status: 409, body: { detail: '活动目前不接受报名' } },
    })
    await page.get('article button').trigger('click')
    await flushPromises()
    expect(page.get('article [role=alert]').text()).toContain('活动目前不接受报名')
  })
})
