import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import { aSlip } from './fixtures'
import SlipPage from './SlipPage.vue'
import SlipsPage from './SlipsPage.vue'
import type { Slip } from './queries'

describe('SlipsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(...slips: Slip[]) {
    const answers = { 'GET /insignia-slips': { body: pageOf(...slips) } }
    return (await showPage(SlipsPage, 'insignia', 'insignia-slips', answers)).page
  }

  it('namesActivityItemsAndTheLastDayAndMarksWhatIsOverdue', async () => {
    const text = (await show(aSlip({ overdue: true }))).get('table').text()
    for (const word of ['早高峰劝导', '办公室', '演示红马甲 10 件', '演示联络员', '2026', '逾期未还']) {
      expect(text).toContain(word)
    }
  })

  it('whenThereAreNoneSaysWhereTheyBegin', async () => {
    expect((await show()).get('.empty').text()).toContain('标识与着装')
  })
})

describe('SlipPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(slip: Slip) {
    return showPage(SlipPage, 'insignia', `insignia-slips/${slip.id}`, {
      [`GET /insignia-slips/${slip.id}`]: { body: slip },
      [`POST /insignia-slips/${slip.id}/returns`]: { body: slip },
    })
  }

  it('sendsWhatCameBackOfOneItem', async () => {
    const { page, sent } = await show(aSlip())
    await page.get('.row-actions button').trigger('click')
    await page.get('.el-dialog form').trigger('submit')
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.path).toContain('/returns')
    expect(sent[0]?.body).toEqual({ itemId: 'vests', returned: 10, lost: 0, damaged: 0, reason: null })
  })

  it('offersNoReturnOfWhatIsSettledAndShowsWhatBecameOfIt', async () => {
    const signed = { by: 'liaison', byName: '演示联络员', at: '2026-11-22T02:00:00Z' }
    const [line] = aSlip().lines
    const { page } = await show(
      aSlip({
        state: 'CLOSED',
        open: 0,
        lines: line === undefined ? [] : [{ ...line, returned: 9, lost: 1, open: 0 }],
        returns: [{ itemId: 'vests', returned: 9, lost: 1, damaged: 0, reason: '遗落在现场', signed }],
        allowedActions: [],
      }),
    )
    expect(page.find('.row-actions').exists()).toBe(false)
    for (const word of ['已销号', '归还 9 件', '遗失 1 件', '遗落在现场', '演示联络员']) {
      expect(page.text()).toContain(word)
    }
  })

  it('saysWhyAWaiverWasGranted', async () => {
    const signed = { by: 'committee', byName: '演示党委', at: '2026-11-22T02:00:00Z' }
    const { page } = await show(aSlip({ waiver: { signed, reason: '借给社区' } }))
    expect(page.text()).toContain('借给社区')
  })
})
