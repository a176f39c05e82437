import { defineArea } from '../../shared/area'

const PEOPLE = ['volunteer', 'liaison', 'committee'] as const

export default defineArea({
  name: 'claims',
  scope: 'tenant',
  pages: [
    {
      name: 'claims',
      path: 'claims',
      title: { 'zh-CN': '我的申报', en: 'My claims' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'mine',
      page: () => import('./ClaimsPage.vue'),
    },
    {
      name: 'new-claim',
      path: 'claims/new',
      title: { 'zh-CN': '申报时长', en: 'Claim hours' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'claims',
      page: () => import('./NewClaimPage.vue'),
    },
  ],
})
