import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'consents',
  scope: 'tenant',
  pages: [
    {
      name: 'my-consents',
      path: 'me/consents',
      title: { 'zh-CN': '隐私与同意', en: 'Privacy and consents' },
      roles: ['volunteer', 'liaison', 'committee'],
      media: ['phone'],
      parent: 'my-data',
      page: () => import('./MyConsentsPage.vue'),
    },
  ],
})
