import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage, type Answers } from '../../test/show'
import { aPackage } from './fixtures'
import PackagesPage from './PackagesPage.vue'

const RECEIVER = {
  authority: '演示民政厅',
  area: '640000',
  contactName: '演示',
  contactPhone: '0951-1',
  answerDays: 10,
}

function show(address: string, answers: Answers = {}) {
  return showPage(PackagesPage, 'nationalFiling', address, {
    'GET /national-receiver': { body: RECEIVER },
    'GET /volunteer/national-packages': { body: pageOf(aPackage({ overdue: true })) },
    'GET /activity/national-packages': { body: pageOf() },
    ...answers,
  })
}

describe('PackagesPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsWhatWaitsTooLongAndForWhom', async () => {
    const { page } = await show('national-packages')
    expect(page.get('.list').text()).toContain('已超期')
    expect(page.get('.switch button').text()).toBe('志愿者和队伍（1 个超期）')
  })

  it('whenNoReceiverIsFilledInLeadsThere', async () => {
    const { page } = await show('national-packages', { 'GET /national-receiver': { status: 404, body: {} } })
    expect(page.get('.missing').text()).toContain('还没有填写接收单位')
  })

  it('whenTheFilterIsClearedStaysWithTheService', async () => {
    const { page, router } = await show('national-packages?part=activity&state=ANSWERED')
    await page.findAll('.filters button').at(-1)?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ part: 'activity' })
  })

  it('makesAPackageOfTheChosenServiceAndOpensIt', async () => {
    const { page, router, sent } = await show('national-packages?part=activity', {
      'POST /activity/national-packages': { status: 201, body: aPackage({ id: 'p-9' }) },
    })
    await page.get('.actions .el-button--primary').trigger('click')
    await flushPromises()
    await page.get('.el-dialog input').setValue('月度报送')
    await page.get('.el-dialog form').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/api/tenants/nx-gxt/activity/national-packages',
        body: { purpose: '月度报送', groups: [], year: expect.any(Number) },
      },
    ])
    expect(router.currentRoute.value.params).toEqual({ tenant: 'nx-gxt', part: 'activity', id: 'p-9' })
  })
})
