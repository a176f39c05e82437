import { House } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'home',
  scope: 'tenant',
  pages: [
    {
      name: 'home',
      path: '',
      title: { 'zh-CN': '首页', en: 'Home' },
      roles: ['committee', 'liaison', 'volunteer', 'officer', 'auditor'],
      media: ['desk'],
      menu: { group: 'overview', order: 10, icon: House },
      page: () => import('./HomePage.vue'),
    },
  ],
})
