import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import { aVerdict } from './fixtures'
import OutstandingPage from './OutstandingPage.vue'

const SOMEONE = aVerdict({
  indicator: 'outstanding-volunteers',
  bearing: 'ELIGIBILITY',
  subject: { kind: 'PERSON', id: 'v-1', name: '演示001' },
  comparison: 'COUNT',
  counter: 'MINUTES',
  numerator: 1199,
  denominator: null,
  decisive: { ...aVerdict().decisive, clause: 'NX-70', threshold: 1200, shortfall: 1, needed: '还差 1 分钟' },
})

function show(body: unknown) {
  return showPage(OutstandingPage, 'compliance', 'outstanding', { 'GET /verdicts/people': { body } })
}

describe('OutstandingPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsWhatEachPersonStillNeeds', async () => {
    const text = (await show(pageOf(SOMEONE))).page.get('.list').text()
    expect(text).toContain('演示001')
    expect(text).toContain('19 小时 59 分')
    expect(text).toContain('≥ 20 小时')
    expect(text).toContain('还差 1 分钟')
  })

  it('explainsWhyNobodyIsListed', async () => {
    expect((await show(pageOf())).page.get('.list').text()).toContain('还没有人有已认定的服务')
  })
})
