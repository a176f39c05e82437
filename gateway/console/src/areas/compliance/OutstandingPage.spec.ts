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
    const { page } = await show(pageOf(SOMEONE))
    const text = page.get('.list').text()
    expect(text).toContain('演示001')
    expect(text).toContain('19 小时 59 分')
    expect(text).toContain('≥ 20 小时')
    expect(page.get('tbody td:last-child').text()).toBe('1 分')
  })

  it('explainsWhyNobodyIsListed', async () => {
    expect((await show(pageOf())).page.get('.list').text()).toContain('还没有人有已认定的服务')
  })
})
