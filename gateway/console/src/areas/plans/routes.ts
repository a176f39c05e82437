import { Notebook } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'plans',
  scope: 'tenant',
  pages: [
    {
      name: 'annual-plans',
      path: 'annual-plans',
      title: { 'zh-CN': '年度计划', en: 'Annual plans' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 60, icon: Notebook },
      page: () => import('./PlansPage.vue'),
    },
    {
      name: 'annual-plan-draft',
      path: 'annual-plans/new',
      title: { 'zh-CN': '起草年度计划', en: 'Draft an annual plan' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'annual-plans',
      page: () => import('./DraftPage.vue'),
    },
    {
      name: 'annual-plan',
      path: 'annual-plans/:id',
      title: { 'zh-CN': '计划与实际', en: 'Plan against actual' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'annual-plans',
      page: () => import('./PlanPage.vue'),
    },
    {
      name: 'annual-plan-revise',
      path: 'annual-plans/:id/draft',
      title: { 'zh-CN': '修订年度计划', en: 'Revise an annual plan' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'annual-plans',
      page: () => import('./RevisePage.vue'),
    },
  ],
})
