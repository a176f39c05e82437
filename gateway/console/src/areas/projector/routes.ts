import { Monitor } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['liaison', 'committee'] as const

export default defineArea({
  name: 'projector',
  scope: 'tenant',
  pages: [
    {
      name: 'projectors',
      path: 'check-in',
      title: { 'zh-CN': '现场签到', en: 'Check-in on site' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 50, icon: Monitor },
      page: () => import('./ProjectorsPage.vue'),
    },
    {
      name: 'projector',
      path: 'check-in/:id',
      title: { 'zh-CN': '签到码', en: 'Check-in code' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'projectors',
      page: () => import('./ProjectorPage.vue'),
    },
  ],
})
