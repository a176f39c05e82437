import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showPage } from '../../test/show'
import { aVerdict } from './fixtures'
import WhatIfPage from './WhatIfPage.vue'

const ROW = {
  changed: true,
  today: aVerdict({ outcome: 'PASS' }),
  then: aVerdict({ outcome: 'FAIL', words: '还差 3 人' }),
}

describe('WhatIfPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('asksAboutTheDraftInTheAddressAndShowsBothSides', async () => {
    const { page, sent } = await showPage(WhatIfPage, 'compliance', 'compliance/what-if?draft=own-2026', {
      'GET /policy-keys': { body: [] },
      'GET /effective-values': { body: [] },
      'GET /policies': { body: [] },
      'POST /verdicts/what-if': { body: { date: '2026-11-30', rows: [ROW] } },
    })
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(sent.map(({ body }) => body)).toEqual([{ draftOf: 'own-2026', date: null, values: [] }])
    const cells = page.findAll('tbody td').map((cell) => cell.text())
    expect(cells.at(-2)).toContain('达标')
    expect(cells.at(-1)).toContain('还差 3 人')
  })
})
