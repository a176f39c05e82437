import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'communityReport',
  scope: 'tenant',
  pages: [
    {
      name: 'community-report',
      path: 'community-report',
      title: { 'zh-CN': '社区报到', en: 'Community' },
      roles: ['volunteer', 'liaison', 'committee'],
      media: ['phone'],
      parent: 'mine',
      page: () => import('./CommunityReportPage.vue'),
    },
  ],
})
