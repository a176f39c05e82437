import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showPage } from '../../test/show'
import ReceiverPage from './ReceiverPage.vue'

const RECEIVER = {
  authority: '演示民政厅',
  area: '640000',
  contactName: '演示001',
  contactPhone: '0951-0000001',
  answerDays: 10,
}

describe('ReceiverPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsTheReceiverOfEachServiceAndAsksForAMissingOne', async () => {
    const { page } = await showPage(ReceiverPage, 'nationalFiling', 'national-receiver', {
      'GET /volunteer/national-receiver': { body: RECEIVER },
    })
    const [volunteers, activities] = page.findAll('section.panel')
    expect(volunteers?.text()).toContain('演示民政厅')
    expect(activities?.text()).toContain('还没有填写')
  })

  it('sendsTheWholeReceiver', async () => {
    const { page, sent } = await showPage(ReceiverPage, 'nationalFiling', 'national-receiver', {
      'GET /volunteer/national-receiver': { body: RECEIVER },
      'PUT /volunteer/national-receiver': { body: RECEIVER },
    })
    await page.get('section.panel button').trigger('click')
    await flushPromises()
    await page.get('.el-dialog input[type=number]').setValue('15')
    await page.get('.el-dialog form').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/api/tenants/nx-gxt/volunteer/national-receiver',
        body: { ...RECEIVER, answerDays: 15 },
      },
    ])
  })
})
