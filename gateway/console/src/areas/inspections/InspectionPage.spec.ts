import { afterEach, describe, expect, it, vi } from 'vitest'
import DialogForm from '../../shared/form/DialogForm.vue'
import { showPage } from '../../test/show'
import { aFinding, anInspection } from './fixtures'
import InspectionPage from './InspectionPage.vue'

const ONE = 'GET /reporting/inspections/i-1'

function show(body: unknown, status = 200) {
  return showPage(InspectionPage, 'inspections', 'inspections/i-1', { [ONE]: { status, body } })
}

describe('InspectionPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsProblemDeadlineAndThatItWaits', async () => {
    const text = (await show(anInspection())).page.text()
    expect(text).toContain('政策法规处（演示）')
    expect(text).toContain('台账不全')
    expect(text).toContain('等待被检查单位整改')
  })

  it('showsWhatWasDoneByWhom', async () => {
    const rectification = { done: '已补齐台账', doneBy: '办公室', doneOn: '2026-03-12' }
    const text = (await show(anInspection({ stage: 'CLOSED', findings: [aFinding({ rectification })] }))).page.text()
    expect(text).toContain('已补齐台账')
    expect(text).toContain('办公室')
    expect(text).toContain('已整改')
  })

  it('offersOnlyWhatIsAllowed', async () => {
    const { page } = await show(anInspection({}, ['CLOSE_FINDING']))
    const buttons = page.findAll('button').map((button) => button.text())
    expect(buttons).toContain('整改销号')
    expect(buttons).not.toContain('撤销检查记录')
  })

  it('asksForTheRectificationOfTheChosenFinding', async () => {
    const { page } = await show(anInspection({ findings: [aFinding({ number: 7 })] }, ['CLOSE_FINDING']))
    const button = page.findAll('button').find((each) => each.text() === '整改销号')
    await button?.trigger('click')
    expect(page.getComponent(DialogForm).props('title')).toBe('问题 7 整改销号')
  })

  it('saysWhyItCannotBeShown', async () => {
    expect((await show({ detail: '没有这项内容' }, 404)).page.get('[role=alert]').text()).toContain('没有这项内容')
  })
})
