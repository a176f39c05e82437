import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage, type Answers } from '../../test/show'
import type { Answer } from './exchange'
import { aPackage } from './fixtures'
import PackagePage from './PackagePage.vue'

const REFUSED: Answer = {
  row: 2,
  recordGroup: 'VOLUNTEER',
  groupTitle: '志愿者',
  recordId: 'v-1',
  recordName: '演示001',
  outcome: 'REFUSED',
  refusedFor: '照片不清晰',
  differences: [],
}
const COUNTS = { matched: 2, mismatch: 0, refused: 1, missingThere: 0, missingHere: 0, faulty: 0 }

function show(filed: Parameters<typeof aPackage>[0], answers: Answers = {}) {
  return showPage(PackagePage, 'nationalFiling', 'national-packages/volunteer/p-1', {
    'GET /national-packages/p-1': { body: aPackage(filed) },
    'GET /national-packages/p-1/answers': { body: pageOf(REFUSED) },
    ...answers,
  })
}

describe('PackagePage', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('beforeAnAnswerOffersToReadOne', async () => {
    const { page } = await show({})
    expect(page.text()).toContain('还没有读入回执')
    expect(page.text()).toContain('文件还没有取出过')
    expect(page.find('input[type=file]').exists()).toBe(true)
  })

  it('showsTheReconciliationWithTheReasonOfARefusal', async () => {
    const { page } = await show({ state: 'ANSWERED', outcomes: COUNTS, allowedActions: ['HAND_OUT', 'ANSWER'] })
    const text = page.get('[aria-labelledby=answers]').text()
    expect(text).toContain('退回 1')
    expect(text).toContain('照片不清晰')
    expect(text).toContain('退回的记录改正后自动收入下一个批次')
  })

  it('takesTheFileOutOnlyForAPurpose', async () => {
    const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { page, sent } = await show({}, { 'POST /national-packages/p-1/file': { body: {} } })
    await page.get('.action-bar .el-button--primary').trigger('click')
    await flushPromises()
    await page.get('.el-dialog input').setValue('报送演示民政厅')
    await page.get('.el-dialog form').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/api/tenants/nx-gxt/volunteer/national-packages/p-1/file',
        body: { purpose: '报送演示民政厅' },
      },
    ])
    expect(save).toHaveBeenCalledOnce()
  })

  it('whenItWasAbandonedOffersNothing', async () => {
    const { page } = await show({ state: 'ABANDONED', abandonedByName: '演示管理员', allowedActions: [] })
    expect(page.find('input[type=file]').exists()).toBe(false)
    expect(page.find('.action-bar .el-button').exists()).toBe(false)
  })
})
