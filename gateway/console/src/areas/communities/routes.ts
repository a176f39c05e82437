import { MapLocation } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'communities',
  scope: 'tenant',
  pages: [
    {
      name: 'communities',
      path: 'communities',
      title: { 'zh-CN': '社区', en: 'Communities' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 65, icon: MapLocation },
      page: () => import('./CommunitiesPage.vue'),
    },
  ],
})
