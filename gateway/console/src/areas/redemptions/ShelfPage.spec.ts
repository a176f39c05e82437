import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import type { Offer } from './queries'
import ShelfPage from './ShelfPage.vue'

const MINE = {
  volunteerId: 'v1',
  year: 2026,
  minutes: 720,
  hours: '12.00',
  brought: [],
  points: '12.00',
  purse: { open: true, available: '12.00', reserved: '20.00', spent: '5.00', brought: '2.00', carried: '0.00' },
  basis: { trial: true, requirement: 'NX-67' },
}

function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    souvenirId: 's-1',
    name: '演示保温杯',
    points: 10,
    left: 3,
    missingPoints: '0.00',
    obstacle: null,
    allowedActions: ['REDEEM'],
    ...change,
  }
}

function show(...offers: Offer[]) {
  return showPage(ShelfPage, 'redemptions', 'points/souvenirs', {
    'GET /mine/souvenirs': { body: pageOf(...offers) },
    'GET /scoring/mine': { body: MINE },
    'POST /redemptions': { status: 201, body: {} },
  })
}

describe('ShelfPage', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
  })

  it('saysWhatIsAvailableReservedAndSpentAndThatPointsAreATrial', async () => {
    const text = (await show(anOffer())).page.text()
    expect(text).toContain('12.00')
    expect(text).toContain('20.00')
    expect(text).toContain('试行')
    expect(text).toContain('转入积分')
    expect(text).not.toContain('已转出积分')
  })

  it('saysWhatIsMissingAndOffersNothingThen', async () => {
    const { page } = await show(anOffer({ missingPoints: '8.00', obstacle: '可用积分不足', allowedActions: [] }))
    expect(page.get('article').text()).toContain('还差 8.00 分')
    expect(page.find('article button').exists()).toBe(false)
  })

  it('saysWhyASouvenirThatIsGoneCannotBeHad', async () => {
    const { page } = await show(anOffer({ left: 0, obstacle: '该纪念品已兑完', allowedActions: [] }))
    expect(page.get('article').text()).toContain('该纪念品已兑完')
  })

  it('requestsTheSouvenirAfterAQuestion', async () => {
    const { page, sent } = await show(anOffer())
    await page.get('article button').trigger('click')
    await flushPromises()
    await page.getComponent({ name: 'DialogForm' }).vm.$emit('submit')
    await flushPromises()
    expect(sent).toEqual([
      { method: 'POST', path: '/api/tenants/nx-gxt/scoring/redemptions', body: { souvenirId: 's-1' } },
    ])
  })

  it('whenThereIsNothingSaysSo', async () => {
    expect((await show()).page.get('.empty').text()).toContain('目前没有可以兑换的纪念品')
  })
})
