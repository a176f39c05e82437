import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage, type Answers } from '../../test/show'
import CheckInPage from './CheckInPage.vue'

const SERVICE = { activityTitle: '清扫（演示）', startedAt: '2026-11-30T01:05:00Z', minutes: 0, progress: 'ON_SITE' }

function show(address: string, answers: Answers) {
  return showPage(CheckInPage, 'checkin', address, { 'GET /attendances/mine': { body: pageOf() }, ...answers })
}

describe('CheckInPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('checksInByTheLinkOfTheQrCodeAndForgetsTheToken', async () => {
    const { page, sent, router } = await show('check-in#IN.abc.def', { 'POST /check-ins': { body: SERVICE } })
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      ['/api/tenants/nx-gxt/activity/check-ins', { token: 'abc.def' }],
    ])
    expect(page.get('.checked').text()).toContain('已于 09:05 签到')
    expect(router.currentRoute.value.hash).toBe('')
  })

  it('checksOutWithTypedDigitsWhoeverIsOnSite', async () => {
    const left = { ...SERVICE, endedAt: '2026-11-30T03:35:00Z', minutes: 150, progress: 'UNREVIEWED' }
    const { page, sent } = await show('check-in', {
      'GET /attendances/mine': { body: pageOf(SERVICE) },
      'POST /check-outs': { body: left },
    })
    await page.get('input:not([type=file])').setValue('1234 5678')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(sent.map(({ body }) => body)).toEqual([{ token: '12345678' }])
    expect(page.get('.checked').text()).toContain('已于 11:35 签退')
    expect(page.get('.checked').text()).toContain('2 小时 30 分')
  })

  it('saysWhyACodeIsNotTaken', async () => {
    const { page } = await show('check-in#IN.abc.def', {
      'POST /check-ins': { status: 409, body: { detail: '二维码已过期，请重新扫描现场最新的二维码' } },
    })
    expect(page.get('[role=alert]').text()).toContain('二维码已过期')
    expect(page.find('.checked').exists()).toBe(false)
  })
})
