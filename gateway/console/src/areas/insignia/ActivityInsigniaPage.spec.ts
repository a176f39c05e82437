import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import ActivityInsigniaPage from './ActivityInsigniaPage.vue'
import { anItem, aSlip } from './fixtures'
import type { ActivityInsignia } from './queries'

describe('ActivityInsigniaPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(insignia: Partial<ActivityInsignia>) {
    const body = {
      uniform: null,
      uniformPhotos: 2,
      slips: [],
      blocking: 0,
      allowedActions: ['REQUEST', 'CHECK_UNIFORM'],
      ...insignia,
    }
    const answers = {
      'GET /activities/activity-1/insignia': { body },
      'GET /activities/activity-1': { body: { id: 'activity-1', title: '早高峰劝导' } },
      'GET /insignia-items': { body: pageOf(anItem(), anItem({ id: 'caps', name: '演示帽子', left: 0 })) },
    }
    return (await showPage(ActivityInsigniaPage, 'insignia', 'activities/activity-1/insignia', answers)).page
  }

  it('saysWhatKeepsTheActivityOpen', async () => {
    const page = await show({ slips: [aSlip()], blocking: 10 })
    expect(page.get('.blocking').text()).toContain('10 件')
    expect(page.text()).toContain('领用单第 7 号')
  })

  it('offersOnlyItemsThatAreInStock', async () => {
    const page = await show({})
    await page.get('.page-head button').trigger('click')
    const dialog = page.get('.el-dialog').text()
    expect(dialog).toContain('演示红马甲')
    expect(dialog).not.toContain('演示帽子')
  })

  it('showsWhyTheUniformWasNotWorn', async () => {
    const signed = { by: 'liaison', byName: '演示联络员', at: '2026-11-21T02:00:00Z' }
    const page = await show({ uniform: { worn: false, reason: '马甲不够', signed } })
    expect(page.text()).toContain('未统一着装')
    expect(page.text()).toContain('马甲不够')
    expect(page.text()).toContain('着装照片 2 张')
  })

  it('offersNothingOnAClosedActivity', async () => {
    const page = await show({ allowedActions: [] })
    expect(page.find('.page-head button').exists()).toBe(false)
    expect(page.text()).toContain('本次活动还没有申请领用标识')
  })
})
