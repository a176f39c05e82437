import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage, type Answers } from '../../test/show'
import { anOpportunity, aSignup } from './fixtures'
import MinePage from './MinePage.vue'

const ACTIVE = { state: 'ACTIVE', allowedActions: [] }
const QUIET: Answers = {
  'GET /volunteers/me': { body: ACTIVE },
  'GET /sign-ups/mine': { body: pageOf() },
  'GET /attendances/mine': { body: pageOf() },
}

async function show(answers: Answers) {
  return (await showPage(MinePage, 'participation', '', { ...QUIET, ...answers })).page
}

describe('MinePage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsTheNextActivityFirst', async () => {
    vi.setSystemTime('2026-12-04T02:00:00Z')
    const page = await show({ 'GET /sign-ups/mine': { body: pageOf(aSignup()) } })
    vi.useRealTimers()
    expect(page.get('.next').text()).toContain('明天的活动')
    expect(page.get('.next').text()).toContain('早高峰劝导（演示）')
    expect(page.get('.next').text()).toContain('12月5日周六 09:00–11:00')
  })

  it('whenNothingComesOffersTheOpenActivities', async () => {
    expect((await show({})).get('.next a').text()).toBe('看看可以报名的活动')
  })

  it('whenNothingComesShowsActivitiesThatOneMayJoin', async () => {
    const page = await show({
      'GET /activities/open': {
        body: pageOf(anOpportunity(), anOpportunity({ allowedActions: [], objection: '名额已满' })),
      },
    })
    await vi.waitFor(() => expect(page.findAll('article')).toHaveLength(1))
    expect(page.get('article button').text()).toBe('报名')
  })

  it('remindsOfTheCheckOut', async () => {
    const service = { progress: 'ON_SITE', activityTitle: '清扫（演示）', startedAt: '2026-11-30T01:05:00Z' }
    const page = await show({ 'GET /attendances/mine': { body: pageOf(service) } })
    expect(page.get('.here').text()).toContain('已于 09:05 签到')
  })

  it('asksAPersonOnTheFirstVisitToConfirm', async () => {
    const page = await show({ 'GET /volunteers/me': { body: { ...ACTIVE, state: 'REGISTERED' } } })
    expect(page.get('.join').text()).toContain('请您本人确认参加志愿服务')
  })

  it('offersApplyingToAPersonWhoIsNotOnTheRoster', async () => {
    const page = await show({ 'GET /volunteers/me': { status: 404, body: { detail: '没有这项内容' } } })
    expect(page.get('.join a').text()).toBe('申请入队')
    expect(page.find('.next').exists()).toBe(false)
  })

  it('saysThatTheActivitiesCannotBeRead', async () => {
    const page = await show({ 'GET /sign-ups/mine': { status: 423, body: { detail: '单位已暂停使用' } } })
    expect(page.get('.next [role=alert]').text()).toContain('单位已暂停使用')
  })
})
