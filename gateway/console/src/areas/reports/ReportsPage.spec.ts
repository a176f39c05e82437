import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import type { Report } from './queries'
import ReportsPage from './ReportsPage.vue'

const LATE: Omit<Report, 'id' | 'period'> = {
  tenant: 'nx-gxt',
  name: '演示单位',
  kind: 'AGENCY',
  state: 'LATE',
  stateLabel: '逾期未报',
  dueOn: '2026-11-10',
  daysLate: 20,
  reminders: 0,
  allowedActions: ['REMIND'],
}

describe('ReportsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['请于本周报送', '请于本周报送'],
    ['  ', null],
  ])('remindsWithTheWords %j', async (typed, note) => {
    const { page, sent } = await showPage(ReportsPage, 'reports', 'reports?period=2026', {
      'GET /rollup/2026/reports': { body: pageOf(LATE) },
      'POST /reports/nx-gxt/reminder': { body: { count: 1, dueOn: '2026-11-10', remindedAt: '2026-11-30T01:00:00Z' } },
    })
    await page.get('.row-actions button').trigger('click')
    await flushPromises()
    await page.get('textarea').setValue(typed)
    await page.get('form:has(textarea)').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([
      { method: 'POST', path: '/api/tenants/nx-gxt/reporting/rollup/2026/reports/nx-gxt/reminder', body: { note } },
    ])
  })
})
