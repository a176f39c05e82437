import { Service } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'teams',
  scope: 'tenant',
  pages: [
    {
      name: 'teams',
      path: 'teams',
      title: { 'zh-CN': '志愿服务队', en: 'Teams' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 45, icon: Service },
      page: () => import('./TeamsPage.vue'),
    },
  ],
})
