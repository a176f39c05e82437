import { User } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const PEOPLE = ['volunteer', 'liaison', 'committee'] as const

export default defineArea({
  name: 'mydata',
  scope: 'tenant',
  pages: [
    {
      name: 'my-data',
      path: 'me',
      title: { 'zh-CN': '我的', en: 'Me' },
      roles: PEOPLE,
      media: ['phone'],
      menu: { group: 'overview', order: 50, icon: User },
      page: () => import('./MyDataPage.vue'),
    },
    {
      name: 'my-insurance',
      path: 'me/insurance',
      title: { 'zh-CN': '我的保险', en: 'My insurance' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'my-data',
      page: () => import('./InsurancePage.vue'),
    },
  ],
})
