import { DataLine } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'headcount',
  scope: 'tenant',
  pages: [
    {
      name: 'headcount',
      path: 'headcount',
      title: { 'zh-CN': '人员数', en: 'Headcount' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 35, icon: DataLine },
      page: () => import('./HeadcountPage.vue'),
    },
  ],
})
