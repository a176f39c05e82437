import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showPage, type Answers } from '../../test/show'
import MyConsentsPage from './MyConsentsPage.vue'
import type { Consent } from './queries'

function aConsent(change: Partial<Consent> = {}): Consent {
  return {
    kind: 'PHOTO_PUBLICATION',
    textVersion: 2,
    issuedOn: '2026-11-01',
    title: '照片公开',
    meaning: '同意后，本单位可使用活动照片。',
    paragraphs: ['全文'],
    withdrawable: true,
    standing: 'NONE',
    history: [],
    allowedActions: ['GIVE'],
    ...change,
  }
}

const GIVEN = aConsent({
  standing: 'GIVEN',
  since: '2026-11-20T01:00:00Z',
  history: [{ given: true, textVersion: 2, at: '2026-11-20T01:00:00Z' }],
  allowedActions: ['WITHDRAW'],
})
const NOTICE = aConsent({ kind: 'PRIVACY_NOTICE', title: '个人信息保护告知', withdrawable: false })

async function showWith(consent: Consent, answers: Answers = {}) {
  return showPage(MyConsentsPage, 'consents', 'me/consents', {
    'GET /volunteers/me/consents': { body: [consent] },
    ...answers,
  })
}

describe('MyConsentsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('givesTheConsentToTheVersionThatIsShown', async () => {
    const { page, sent } = await showWith(aConsent(), { 'PUT /consents/PHOTO_PUBLICATION': { body: GIVEN } })
    await page.get('input[role=switch]').trigger('click')
    await flushPromises()
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/api/tenants/nx-gxt/volunteer/volunteers/me/consents/PHOTO_PUBLICATION',
        body: { textVersion: 2 },
      },
    ])
  })

  it('withdrawsWhatWasGivenAndSaysSinceWhen', async () => {
    const { page, sent } = await showWith(GIVEN, { 'DELETE /consents/PHOTO_PUBLICATION': { body: aConsent() } })
    expect(page.text()).toContain('2026')
    await page.get('input[role=switch]').trigger('change')
    await flushPromises()
    expect(sent.map(({ method }) => method)).toEqual(['DELETE'])
  })

  it('letsANoticeBeAcknowledgedWithoutASwitch', async () => {
    const { page, sent } = await showWith(NOTICE, { 'PUT /consents/PRIVACY_NOTICE': { body: NOTICE } })
    expect(page.find('input[role=switch]').exists()).toBe(false)
    await page.get('article button').trigger('click')
    await flushPromises()
    expect(sent.map(({ path }) => path.split('/').at(-1))).toEqual(['PRIVACY_NOTICE'])
  })
})
