import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage, type Answers } from '../../test/show'
import { aRecord, theTotals } from './fixtures'
import RecordsPage from './RecordsPage.vue'

const TOTALS = [theTotals(), theTotals({ recordGroup: 'TEAM', groupTitle: '志愿服务队伍', due: 0, mismatch: 0 })]
const OF_ACTIVITIES = [theTotals({ recordGroup: 'HOURS', groupTitle: '服务时长', due: 7 })]

function show(address: string, answers: Answers = {}) {
  return showPage(RecordsPage, 'nationalFiling', address, {
    'GET /volunteer/national-records/totals': { body: TOTALS },
    'GET /activity/national-records/totals': { body: OF_ACTIVITIES },
    'GET /volunteer/national-records': { body: pageOf(aRecord({ objections: ['证件号码校验位有误'] })) },
    'GET /activity/national-records': { body: pageOf(aRecord({ recordGroup: 'HOURS', recordId: 'h-1' })) },
    ...answers,
  })
}

describe('RecordsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsEachRecordWithWhyItWouldBeRefused', async () => {
    const text = (await show('national-records')).page.get('.list').text()
    expect(text).toContain('演示001')
    expect(text).toContain('未提交')
    expect(text).toContain('会被退回：证件号码校验位有误')
  })

  it('leadsFromTheSumsToTheRecordsBehindThem', async () => {
    const { page, router } = await show('national-records')
    await page.get('button[aria-label="服务时长：待报送 7"]').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ group: 'HOURS', cause: 'due' })
    expect(page.get('h1').text()).toBe('服务时长的登记情况')
  })

  it('saysWhyTheRecordsCannotBeShown', async () => {
    const answers = { 'GET /volunteer/national-records': { status: 403, body: { detail: '没有权限' } } }
    expect((await show('national-records', answers)).page.get('.list [role=alert]').text()).toContain('没有权限')
  })
})
