import { DataAnalysis } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'assessments',
  scope: 'tenant',
  pages: [
    {
      name: 'assessments',
      path: 'assessments',
      title: { 'zh-CN': '考核得分', en: 'Assessments' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'results', order: 15, icon: DataAnalysis },
      page: () => import('./AssessmentsPage.vue'),
    },
    {
      name: 'assessed-people',
      path: 'assessments/people',
      title: { 'zh-CN': '个人考核得分', en: 'People' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'assessments',
      page: () => import('./PeoplePage.vue'),
    },
    {
      name: 'evidence-indicators',
      path: 'assessments/evidence',
      title: { 'zh-CN': '凭材料评定的指标', en: 'Indicators with evidence' },
      roles: READERS,
      media: ['desk'],
      parent: 'assessments',
      page: () => import('./EvidencePage.vue'),
    },
    {
      name: 'evidence-indicator-new',
      path: 'assessments/evidence/new',
      title: { 'zh-CN': '登记指标', en: 'Enter an indicator' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'evidence-indicators',
      page: () => import('./NewIndicatorPage.vue'),
    },
    {
      name: 'evidence-indicator',
      path: 'assessments/evidence/:id',
      title: { 'zh-CN': '修改指标', en: 'Change an indicator' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'evidence-indicators',
      page: () => import('./ChangeIndicatorPage.vue'),
    },
    {
      name: 'assessed-agencies',
      path: 'assessments/agencies',
      title: { 'zh-CN': '考核得分', en: 'Assessments' },
      roles: ['officer'],
      media: ['desk'],
      menu: { group: 'results', order: 15, icon: DataAnalysis },
      page: () => import('./AgenciesPage.vue'),
    },
  ],
})
