import { Files } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'
import { reportsOf } from './inbox'

export default defineArea({
  name: 'reports',
  scope: 'tenant',
  pages: [
    {
      name: 'reports',
      path: 'reports',
      title: { 'zh-CN': '下级报送', en: 'Reports' },
      roles: ['officer'],
      media: ['desk'],
      menu: { group: 'results', order: 30, icon: Files },
      page: () => import('./ReportsPage.vue'),
    },
  ],
  inbox: {
    REPORTS_TO_ANSWER: { name: 'reports', queryOf: reportsOf },
    REPORTS_BELOW_LATE: { name: 'reports', queryOf: reportsOf },
  },
})
