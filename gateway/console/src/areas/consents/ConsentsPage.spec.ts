import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import ConsentsPage from './ConsentsPage.vue'

const LINE = {
  volunteerId: 'v-1',
  volunteerName: '演示001',
  sectionId: 's-1',
  sectionName: '政策法规处（演示）',
  standing: 'GIVEN',
  since: '2026-11-20T01:00:00Z',
  textVersion: 1,
}

describe('ConsentsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsWhoStandsHowToTheChosenConsent', async () => {
    const { page, router } = await showPage(ConsentsPage, 'consents', 'consents', {
      'GET /consents': { body: pageOf(LINE) },
    })
    expect(page.get('tbody').text()).toContain('演示001')
    expect(page.get('tbody').text()).toContain('已阅读')
    await page.findAll('.switch button')[3]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ kind: 'SIGN_UP_BY_LIAISON' })
    expect(page.get('tbody').text()).toContain('已同意')
  })
})
