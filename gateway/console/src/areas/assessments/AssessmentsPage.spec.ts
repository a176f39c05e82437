import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import AgenciesPage from './AgenciesPage.vue'
import AssessmentsPage from './AssessmentsPage.vue'
import { anAssessment } from './fixtures'
import PeoplePage from './PeoplePage.vue'

async function show(...assessments: unknown[]) {
  const { page } = await showPage(AssessmentsPage, 'assessments', 'assessments?year=2026', {
    'GET /reporting/assessments': { body: assessments },
  })
  return page.text()
}

describe('AssessmentsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsPointsGradesAndTargets', async () => {
    const text = await show(anAssessment())
    expect(text).toContain('13.20')
    expect(text).toContain('66.00%')
    expect(text).toContain('年平均服务时长')
    expect(text).toContain('B')
  })

  it('showsPartsThatAwaitTheirAssessor', async () => {
    const part = { id: 'e-1', title: '制度建设', source: '测评体系 1.2', weight: 5, evidence: 2, score: 0 }
    const text = await show(anAssessment({ proven: [part] }))
    expect(text).toContain('2 份材料')
    expect(text).toContain('待评定')
  })

  it('saysWhyThereIsNoResult', async () => {
    const without = anAssessment({ points: null, weight: null, notAssessable: '本单位尚未确定志愿服务的考核权重' })
    expect(await show(without)).toContain('本单位尚未确定志愿服务的考核权重')
  })

  it('showsSectionsUnderTheirNames', async () => {
    const section = anAssessment({ subject: { kind: 'SECTION', id: 's-1', name: '政策法规处（演示）' } })
    expect(await show(anAssessment(), section)).toContain('政策法规处（演示）')
  })

  it('saysThatNoPolicyDemandsAnAssessment', async () => {
    expect(await show()).toContain('没有文件要求志愿服务计入考核')
  })
})

describe('PeoplePage', () => {
  it('showsEachPersonWithTheirParts', async () => {
    const person = anAssessment({ subject: { kind: 'PERSON', id: 'v-1', name: '演示001' } })
    const { page } = await showPage(PeoplePage, 'assessments', 'assessments/people?year=2026', {
      'GET /assessments/people': { body: pageOf(person) },
    })
    expect(page.text()).toContain('演示001')
    expect(page.text()).toContain('年平均服务时长 B')
  })
})

describe('AgenciesPage', () => {
  it('showsTheBlockOfEachAgencyAndThatNothingWasReported', async () => {
    const reported = {
      tenant: 'nx-gxt',
      name: '某厅（演示）',
      kind: 'AGENCY',
      cells: [],
      volunteerBlock: { weight: 20, scorePercent: '66.00', points: '13.20' },
    }
    const silent = { tenant: 'nx-swt', name: '某局（演示）', kind: 'AGENCY', cells: [] }
    const { page } = await showPage(AgenciesPage, 'assessments', 'assessments/agencies?year=2026', {
      'GET /reporting/rollup/2026/board': { body: pageOf(reported, silent) },
    })
    expect(page.text()).toContain('13.20')
    expect(page.text()).toContain('尚未报送')
  })
})
