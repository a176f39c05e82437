import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import TenantPicker from '../../shared/people/TenantPicker.vue'
import { pageOf, showPage } from '../../test/show'
import IncomingPage from './IncomingPage.vue'
import OutgoingPage from './OutgoingPage.vue'
import OwnTransfersPage from './OwnTransfersPage.vue'
import type { Incoming, Outgoing } from './queries'

function anOutgoing(change: Partial<Outgoing> = {}): Outgoing {
  return {
    id: 't-1',
    volunteerId: 'v-1',
    volunteerName: '演示甲',
    to: 'nx-czt',
    toName: '演示财政厅',
    state: 'REQUESTED',
    openedOn: '2026-11-30',
    consentedOn: null,
    reason: null,
    leftOn: null,
    travels: 'HOURS_ONLY',
    allowedActions: [],
    version: 1,
    ...change,
  }
}

function anIncoming(change: Partial<Incoming> = {}): Incoming {
  return {
    id: 't-1',
    from: 'nx-gxt',
    fromName: '演示工信厅',
    name: '演示甲',
    documentNumber: '**************002X',
    phone: '138****0001',
    nationalNumber: '640100001',
    firstJoinedOn: '2020-03-05',
    state: 'OFFERED',
    receivedOn: '2026-11-30',
    sectionId: null,
    sectionName: null,
    reason: null,
    volunteerId: null,
    joinedOn: null,
    travels: 'HOURS_AND_POINTS',
    allowedActions: ['ACCEPT', 'REFUSE'],
    version: 1,
    ...change,
  }
}

describe('OutgoingPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(...transfers: Outgoing[]) {
    return showPage(OutgoingPage, 'transfers', 'outgoing-transfers', {
      'GET /outgoing-transfers': { body: pageOf(...transfers) },
      'POST /withdrawal': { body: anOutgoing({ state: 'WITHDRAWN' }) },
    })
  }

  it('saysForWhomTheTransferWaits', async () => {
    const { page } = await show(anOutgoing(), anOutgoing({ id: 't-2', state: 'REFUSED', reason: '名额已满' }))
    const text = page.get('table').text()
    for (const word of ['演示甲', '演示财政厅', '待本人同意', '接收单位不接收', '名额已满'])
      expect(text).toContain(word)
  })

  it('withdrawsOnlyAfterAsking', async () => {
    const { page, sent } = await show(anOutgoing({ allowedActions: ['WITHDRAW'] }))
    await page.get('.row-actions button').trigger('click')
    expect(sent).toEqual([])
    await page.get('.el-dialog form').trigger('submit')
    expect(sent[0]?.path).toContain('/t-1/withdrawal')
  })
})

describe('IncomingPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsMaskedDataAndOffersTheAnswers', async () => {
    const { page } = await showPage(IncomingPage, 'transfers', 'incoming-transfers', {
      'GET /incoming-transfers': { body: pageOf(anIncoming()) },
    })
    const text = page.get('table').text()
    for (const word of ['演示工信厅', '002X', '640100001', '待答复', '时长和积分', '同意转入', '不接收'])
      expect(text).toContain(word)
  })
})

describe('OwnTransfersPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(transfer: Outgoing) {
    return showPage(OwnTransfersPage, 'transfers', 'me/transfers', {
      'GET /outgoing-transfers/mine': { body: pageOf(transfer) },
      'GET /mine/terms': { body: { travels: 'HOURS_AND_POINTS' } },
      'POST /consent': { body: anOutgoing({ state: 'OFFERED' }) },
    })
  }

  it('saysWhatTravelsBeforeThePersonConsents', async () => {
    const { page, sent } = await show(anOutgoing({ allowedActions: ['CONSENT', 'DECLINE'] }))
    await page.get('.action-bar button').trigger('click')
    expect(sent).toEqual([])
    expect(page.get('.el-dialog').text()).toContain('只有接收单位能打开')
    expect(page.get('.el-dialog').text()).toContain('积分留在原单位')
    await page.get('.el-dialog form').trigger('submit')
    expect(sent[0]?.path).toContain('/t-1/consent')
  })

  it('saysWhatTheTransferWasOpenedWithNotWhatHoldsToday', async () => {
    const { page } = await show(anOutgoing({ travels: 'HOURS_AND_POINTS', allowedActions: ['CONSENT', 'DECLINE'] }))
    await page.get('.action-bar button').trigger('click')
    expect(page.get('.el-dialog').text()).toContain('积分从原单位转出')
  })

  it('saysWhatHoldsTodayToThoseWhoAsk', async () => {
    const { page } = await show(anOutgoing({ state: 'REFUSED' }))
    await page.get('.page-head button').trigger('click')
    await vi.waitFor(() => expect(page.find('.el-dialog').exists()).toBe(true))
    expect(page.get('.el-dialog').text()).toContain('积分从原单位转出')
  })

  it('whenAnAgencyIsChosenByItsNameSendsItsIdAndName', async () => {
    const { page, sent } = await showPage(OwnTransfersPage, 'transfers', 'me/transfers', {
      'GET /outgoing-transfers/mine': { body: pageOf() },
      'GET /mine/terms': { body: { travels: 'HOURS_ONLY' } },
      'GET /fellow-tenants': { body: pageOf({ id: 'nx-czt', name: '演示财政厅', kind: 'AGENCY' }) },
      'POST /mine': { body: anOutgoing() },
    })
    await page.get('.page-head button').trigger('click')
    await vi.waitFor(() => expect(page.findComponent({ name: 'ElOption' }).exists()).toBe(true))
    const picker = page.getComponent(TenantPicker)
    picker.getComponent({ name: 'ElSelect' }).vm.$emit('update:modelValue', 'nx-czt')
    await flushPromises()
    await page.get('.el-dialog form').trigger('submit')
    await flushPromises()
    expect(sent[0]?.body).toEqual({ to: 'nx-czt', toName: '演示财政厅' })
  })

  it('offersNothingOnceItIsAnswered', async () => {
    const { page } = await show(anOutgoing({ state: 'OFFERED' }))
    expect(page.find('.action-bar').exists()).toBe(false)
    expect(page.text()).toContain('待接收单位答复')
  })
})
