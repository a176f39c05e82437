import { FullScreen } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'checkin',
  scope: 'tenant',
  pages: [
    {
      name: 'check-in',
      path: 'check-in',
      title: { 'zh-CN': '签到', en: 'Check in' },
      roles: ['volunteer', 'liaison', 'committee'],
      media: ['phone'],
      menu: { group: 'overview', order: 30, icon: FullScreen },
      page: () => import('./CheckInPage.vue'),
    },
  ],
})
