import { Histogram } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'headcount',
  scope: 'tenant',
  pages: [
    {
      name: 'headcount',
      path: 'headcount',
      title: { 'zh-CN': '人员数', en: 'Headcount' },
      roles: ['committee', 'liaison', 'officer'],
      media: ['desk'],
      menu: { group: 'people', order: 35, icon: Histogram },
      page: () => import('./HeadcountPage.vue'),
    },
  ],
})
