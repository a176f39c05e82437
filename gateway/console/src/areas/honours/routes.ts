import { Medal } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'honours',
  scope: 'tenant',
  pages: [
    {
      name: 'honours',
      path: 'honours',
      title: { 'zh-CN': '评选表彰', en: 'Awards' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 50, icon: Medal },
      page: () => import('./RoundsPage.vue'),
    },
    {
      name: 'award-round',
      path: 'honours/:id',
      title: { 'zh-CN': '年度评选', en: 'Award round' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'honours',
      page: () => import('./RoundPage.vue'),
    },
  ],
})
