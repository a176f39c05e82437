import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import DeadLettersPage from './DeadLettersPage.vue'
import type { DeadLetter } from './parts'

const LETTER: DeadLetter = {
  id: 'letter-1',
  topic: 'volunteer.events.v1',
  group: 'registry-people',
  reason: 'HANDLER_FAILED',
  message: '演示',
  failedAt: '2026-11-30T01:00:00Z',
  state: 'OPEN',
  cycles: 0,
  allowedActions: ['REDRIVE', 'DISCARD'],
}

async function show(...letters: DeadLetter[]) {
  return showPage(DeadLettersPage, 'operations', 'dead-letters', {
    'GET /registry/dead-letters': { body: pageOf(...letters) },
    'POST /registry/dead-letters/redrive': { body: { count: 3, failed: ['letter-9'] } },
  })
}

describe('DeadLettersPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('redrivesAllThatFailedBeforeATime', async () => {
    const { page, sent } = await show(LETTER)
    await page
      .findAll('button')
      .find((button) => button.text() === '按截止时间重投')
      ?.trigger('click')
    await flushPromises()
    await page.get('input[type="datetime-local"]').setValue('2026-11-30T10:00')
    await page.get('form:has(input[type="datetime-local"])').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/api/platform/registry/dead-letters/redrive',
        body: { group: 'registry-people', failedBefore: '2026-11-30T02:00:00.000Z' },
      },
    ])
    expect(page.text()).toContain('已重投 3 条，未能放回 1 条。')
  })

  it('whenThereAreNoneDoesNotOfferIt', async () => {
    const { page } = await show()
    expect(page.text()).not.toContain('按截止时间重投')
  })
})
