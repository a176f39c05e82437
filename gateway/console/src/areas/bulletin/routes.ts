import { Notification } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'bulletin',
  scope: 'tenant',
  pages: [
    {
      name: 'bulletins',
      path: 'bulletins',
      title: { 'zh-CN': '积分公布', en: 'Bulletins' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'results', order: 55, icon: Notification },
      page: () => import('./BulletinsPage.vue'),
    },
    {
      name: 'bulletin',
      path: 'bulletins/:year',
      title: { 'zh-CN': '年度积分公布', en: 'Bulletin of a year' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      parent: 'bulletins',
      page: () => import('./BulletinPage.vue'),
    },
  ],
})
