import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import type { Service } from './queries'
import RecordsPage from './RecordsPage.vue'

function aService(change: Partial<Service> = {}): Service {
  return {
    attendanceId: 'attendance-1',
    activityId: 'activity-1',
    activityTitle: '清扫（演示）',
    projectId: 'project-1',
    place: '演示广场',
    volunteerId: 'volunteer-1',
    startedAt: '2026-11-24T00:52:00Z',
    endedAt: '2026-11-24T03:56:00Z',
    breaks: [],
    minutes: 184,
    evidence: 'MEASURED',
    progress: 'CONFIRMED',
    corrections: [],
    revision: 0,
    allowedActions: [],
    ...change,
  }
}

async function show(...services: Service[]) {
  const answers = { 'GET /attendances/mine': { body: pageOf(...services) } }
  return (await showPage(RecordsPage, 'records', 'records', answers)).page
}

describe('RecordsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsTimeEvidenceAndState', async () => {
    const card = (await show(aService())).get('article').text()
    expect(card).toContain('3 小时 4 分')
    expect(card).toContain('扫码签到签退')
    expect(card).toContain('已认定')
  })

  it('saysWhyAServiceWasNotConfirmed', async () => {
    const card = await show(aService({ progress: 'REJECTED', review: { rejectedFor: '未到现场' } }))
    expect(card.get('article').text()).toContain('未予认定：未到现场')
  })

  it('saysWhatToDoAboutAForgottenCheckOut', async () => {
    const card = await show(aService({ progress: 'OPEN', endedAt: null, minutes: 0 }))
    expect(card.get('article').text()).toContain('请联系活动组织者补录')
  })

  it('whenThereAreNoneOffersTheOpenActivities', async () => {
    expect((await show()).get('.empty a').text()).toBe('看看可以报名的活动')
  })
})
