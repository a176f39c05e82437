import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import EvidencePage from './EvidencePage.vue'
import { anIndicator } from './fixtures'
import { draftOf, emptyDraft, formOf } from './indicatorForm'

async function show(indicator: unknown) {
  const { page } = await showPage(EvidencePage, 'assessments', 'assessments/evidence', {
    'GET /evidence-indicators': { body: pageOf(indicator) },
  })
  return page
}

describe('EvidencePage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsEvidenceWithMethodNumberAndDay', async () => {
    const text = (await show(anIndicator())).text()
    expect(text).toContain('材料审核')
    expect(text).toContain('演示〔2026〕3号')
    expect(text).toContain('待评定')
  })

  it('showsGradeAssessorAndReason', async () => {
    const assessed = { grade: 'B' as const, assessor: '测评组', reason: '材料齐全' }
    const text = (await show(anIndicator({ grading: { assessed, by: 'account-2', on: '2026-06-30' } }))).text()
    expect(text).toContain('测评组：材料齐全')
  })

  it('offersTheGradeOnlyToAnotherPerson', async () => {
    const own = await show(anIndicator({}, ['CHANGE', 'REMOVE']))
    expect(own.text()).not.toContain('登记等级')
    const other = await show(anIndicator({}, ['CHANGE', 'REMOVE', 'GRADE']))
    expect(other.text()).toContain('登记等级')
  })
})

describe('the form of an indicator', () => {
  it('isSentAsItWasRead', () => {
    const indicator = anIndicator()
    const sent = formOf(draftOf(indicator))
    expect(sent).toMatchObject({ year: 2026, title: '制度建设', weight: 5, sectionId: null })
    expect(sent.evidence[0]).toMatchObject({ documentNumber: '演示〔2026〕3号', link: null })
  })

  it('leavesOutWhatWasNotFilledIn', () => {
    expect(formOf(emptyDraft())).toMatchObject({ sectionId: null, evidence: [], weight: 1 })
  })
})
