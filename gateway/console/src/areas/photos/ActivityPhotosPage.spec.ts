import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showPage } from '../../test/show'
import ActivityPhotosPage from './ActivityPhotosPage.vue'
import { aPhoto } from './fixtures'
import type { Photos } from './queries'

const ONE = { volunteerId: 'volunteer-1', displayName: '演示一' }

describe('ActivityPhotosPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function show(photos: Partial<Photos>) {
    const body = { photos: [], missing: 0, participants: [ONE], allowedActions: ['UPLOAD'], ...photos }
    const answers = {
      'GET /activities/activity-1/photos': { body },
      'GET /activities/activity-1': { body: { id: 'activity-1', title: '早高峰劝导' } },
      'PUT /photos/photo-1': { body: aPhoto() },
      'DELETE /photos/photo-1': { status: 204 },
    }
    return showPage(ActivityPhotosPage, 'photos', 'activities/activity-1/photos', answers)
  }

  it('saysHowManyPhotosKeepTheActivityOpen', async () => {
    const { page } = await show({ missing: 2 })
    expect(page.get('.missing').text()).toContain('还缺 2 张')
    expect(page.text()).toContain('还没有照片')
    const inputs = page.findAll('input[type=file]')
    expect(inputs.map((input) => input.attributes('capture'))).toEqual(['environment', undefined])
  })

  it('showsWhyAPhotoIsForInternalUse', async () => {
    const { page } = await show({
      photos: [aPhoto({ publishable: false, obstacle: 'CONSENT_MISSING', withoutConsent: [ONE] })],
    })
    expect(page.text()).toContain('仅限内部')
    expect(page.text()).toContain('没有同意公开照片：演示一')
    expect(page.get('figure img').attributes('src')).toBe(
      '/api/tenants/nx-gxt/activity/activities/activity-1/photos/photo-1/thumbnail',
    )
  })

  it('putsBeforeBesideAfter', async () => {
    const { page } = await show({ photos: [aPhoto({ id: 'after', kind: 'AFTER' }), aPhoto({ kind: 'BEFORE' })] })
    expect(page.findAll('.compared h2').map((title) => title.text())).toEqual(['整治前', '整治后'])
    expect(page.findAll('figure')).toHaveLength(2)
  })

  it('turnsThePagesOfTheLightBoxWithTheArrowKeys', async () => {
    const { page } = await show({ photos: [aPhoto(), aPhoto({ id: 'photo-2', caption: '清运垃圾' })] })
    await page.get('.picture').trigger('click')
    expect(page.get('.el-dialog img').attributes('alt')).toBe('路口劝导')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
    await page.vm.$nextTick()
    expect(page.get('.el-dialog img').attributes('alt')).toBe('清运垃圾')
    expect(page.get('.el-dialog').text()).toContain('第 2 张，共 2 张')
  })

  it('listsWhatIsNoLongerKept', async () => {
    const { page } = await show({
      photos: [aPhoto({ hasPicture: false, deletedFor: '模糊', allowedActions: [] })],
      allowedActions: [],
    })
    expect(page.text()).toContain('已删除：模糊')
    expect(page.find('figure').exists()).toBe(false)
    expect(page.find('input[type=file]').exists()).toBe(false)
  })

  it('sendsWhoCanBeRecognised', async () => {
    const { page, sent } = await show({ photos: [aPhoto({ people: [ONE] })] })
    await page.findAll('.steps button')[0]?.trigger('click')
    await page.get('.el-dialog form').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/api/tenants/nx-gxt/activity/activities/activity-1/photos/photo-1',
        body: {
          kind: 'PROCESS',
          caption: '路口劝导',
          takenAt: '2026-11-21T00:30:00.000Z',
          people: ['volunteer-1'],
          othersRecognisable: false,
        },
      },
    ])
  })
})
