import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import FindingsPage from './FindingsPage.vue'
import InspectionsPage from './InspectionsPage.vue'
import { anInspection } from './fixtures'

const LINE = {
  inspectionId: 'i-1',
  number: 1,
  inspected: { kind: 'UNIT', name: '本单位' },
  byOffice: true,
  inspector: '检查组',
  inspectedOn: '2026-03-10',
  problem: '台账不全',
  dueOn: '2026-03-31',
  timing: 'OVERDUE',
  daysLate: 3,
}

describe('the open findings', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('sayHowLateTheyAreAndWhoFoundThem', async () => {
    const { page } = await showPage(FindingsPage, 'inspections', 'inspections/findings?timing=OVERDUE', {
      'GET /inspections/findings': { body: pageOf(LINE) },
    })
    expect(page.text()).toContain('逾期 3 天')
    expect(page.text()).toContain('上级文明办检查')
  })

  it('areNoneWhenAllIsDone', async () => {
    const { page } = await showPage(FindingsPage, 'inspections', 'inspections/findings', {
      'GET /inspections/findings': { body: pageOf() },
    })
    expect(page.text()).toContain('没有待整改的问题')
  })
})

describe('the inspections', () => {
  it('showHowManyFindingsAreClosed', async () => {
    const { page } = await showPage(InspectionsPage, 'inspections', 'inspections', {
      'GET /reporting/inspections': { body: pageOf(anInspection()) },
    })
    expect(page.text()).toContain('0 / 1 已整改')
    expect(page.text()).toContain('整改中')
  })
})
