import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import ExemptionsPage from './ExemptionsPage.vue'
import type { Exemption } from './queries'

const WAITING: Exemption = {
  id: 'e-1',
  version: 3,
  allowedActions: ['CONFIRM', 'CHANGE', 'END'],
  state: {
    id: 'e-1',
    volunteerName: '演示001',
    form: { volunteerId: 'v-1', reason: 'SECONDMENT', from: '2026-03-01' },
    stage: 'ENTERED',
  },
}

describe('ExemptionsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('asksOnceForAllNamesAndConfirmsWhatAnotherEntered', async () => {
    const { page, sent } = await showPage(ExemptionsPage, 'exemptions', 'exemptions', {
      'GET /exemptions': { body: pageOf(WAITING) },
      'POST /exemptions/e-1/confirmation': { body: WAITING },
    })
    expect(page.get('tbody').text()).toContain('演示001')
    expect(page.get('tbody').text()).toContain('待确认')
    await page.get('tbody button').trigger('click')
    await flushPromises()
    await page.get('.el-dialog form').trigger('submit')
    await flushPromises()
    expect(sent.map(({ path }) => path)).toEqual(['/api/tenants/nx-gxt/volunteer/exemptions/e-1/confirmation'])
  })
})
