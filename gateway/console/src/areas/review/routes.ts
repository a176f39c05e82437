import { DocumentChecked, Memo } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'review',
  scope: 'tenant',
  pages: [
    {
      name: 'review',
      path: 'review',
      title: { 'zh-CN': '时长审核', en: 'Review of hours' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 10, icon: DocumentChecked },
      page: () => import('./ReviewPage.vue'),
    },
    {
      name: 'review-amendments',
      path: 'review/amendments',
      title: { 'zh-CN': '时长更正', en: 'Corrections' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'review',
      page: () => import('./AmendmentsPage.vue'),
    },
    {
      name: 'activity-hours',
      path: 'activities/:id/hours',
      title: { 'zh-CN': '签到与时长', en: 'Records and hours' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'activities',
      page: () => import('./ActivityHoursPage.vue'),
    },
    {
      name: 'claimsReview',
      path: 'claims',
      title: { 'zh-CN': '社区服务申报', en: 'Claims of outside hours' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'results', order: 20, icon: Memo },
      page: () => import('./ClaimsPage.vue'),
    },
    {
      name: 'claimReview',
      path: 'claims/:id',
      title: { 'zh-CN': '申报情况', en: 'Claim' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'claimsReview',
      page: () => import('./ClaimPage.vue'),
    },
  ],
  inbox: {
    HOURS_TO_REVIEW: { name: 'review' },
    AMENDMENTS_TO_REVIEW: { name: 'review-amendments' },
    CLAIMS_TO_CHECK: { name: 'claimsReview', query: { state: 'CLAIMED' } },
    CLAIMS_TO_CONFIRM: { name: 'claimsReview', query: { state: 'CHECKED' } },
  },
})
