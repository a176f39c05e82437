import { afterEach, describe, expect, it, vi } from 'vitest'
import { showPage } from '../../test/show'
import { anEffect, anIndicator } from './fixtures'
import WhatIfPage from './WhatIfPage.vue'

const DRAFT = {
  id: 'office-2026',
  owner: 'nx-gxt',
  layer: 'OFFICE',
  versions: [{ published: false, title: '演示通知' }],
}
const EFFECTS = [
  anEffect('nx-gxt', { indicators: [anIndicator({ changed: true })] }),
  anEffect('nx-cz', { version: null }),
]

function show(address: string) {
  return showPage(WhatIfPage, 'board', address, {
    'GET /policies': { body: [DRAFT] },
    'POST /what-if': { body: EFFECTS },
  })
}

describe('WhatIfPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('asksNothingBeforeADraftIsChosen', async () => {
    const { page, sent } = await show('board/what-if')
    expect(sent).toEqual([])
    expect(page.text()).toContain('请选择一份草稿')
  })

  it('showsBothSidesOfWhatChangesForEachAgency', async () => {
    const { page, sent } = await show('board/what-if?draft=office-2026&period=2026-Q3')
    expect(sent.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: '/api/tenants/nx-gxt/reporting/rollup/2026-Q3/what-if', body: { draftOf: 'office-2026' } },
    ])
    const row = page.get('tbody tr').text()
    expect(row).toContain('≥ 85%')
    expect(row).toContain('≥ 90%')
    expect(row).toContain('还差 1 人')
    expect(page.text()).toContain('尚未报送，看不出结果：nx-cz（演示）')
  })
})
