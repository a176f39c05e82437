import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import type { Redemption } from './queries'
import RedemptionsPage from './RedemptionsPage.vue'
import SlipPage from './SlipPage.vue'

function aRedemption(change: Partial<Redemption> = {}): Redemption {
  return {
    id: 'v1.1',
    version: 1,
    number: '2026-0007',
    volunteerId: 'v1',
    volunteerName: '演示甲',
    sectionId: 'section-1',
    sectionName: '办公室',
    souvenirId: 's-1',
    souvenirName: '演示保温杯',
    points: 20,
    state: 'REQUESTED',
    requestedOn: '2026-11-30',
    allowedActions: ['HAND_OVER', 'SEND_BACK'],
    ...change,
  }
}

describe('RedemptionsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(...redemptions: Redemption[]) {
    const answers = { 'GET /redemptions': { body: pageOf(...redemptions) } }
    return (await showPage(RedemptionsPage, 'redemptions', 'redemptions', answers)).page
  }

  it('namesPersonSectionAndSouvenirAndOffersTheSteps', async () => {
    const text = (await show(aRedemption())).get('table').text()
    for (const word of ['2026-0007', '演示甲', '办公室', '演示保温杯', '待发放', '发放', '退回']) {
      expect(text).toContain(word)
    }
  })

  it('offersNothingOnAClosedOne', async () => {
    const page = await show(aRedemption({ state: 'SENT_BACK', reason: '库存损坏', allowedActions: [] }))
    expect(page.get('table').text()).toContain('库存损坏')
    expect(page.find('.row-actions').exists()).toBe(false)
  })

  it('whenThereAreNoneLeadsToTheCatalogue', async () => {
    expect((await show()).get('.empty a').text()).toBe('纪念品目录')
  })
})

describe('SlipPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('saysWhoWhatNumberAndTrialWithRoomToSign', async () => {
    const { page } = await showPage(SlipPage, 'redemptions', 'redemptions/v1.1', {
      'GET /redemptions/v1.1': { body: aRedemption() },
      'GET /totals': { body: { basis: { trial: true, requirement: 'NX-67' } } },
    })
    const sheet = page.get('.print-sheet').text()
    for (const word of ['演示甲', '演示保温杯', '2026-0007', '领取人签字', '试行阶段']) {
      expect(sheet).toContain(word)
    }
    expect(sheet).not.toContain('v1.1')
  })
})
