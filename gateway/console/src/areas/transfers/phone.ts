import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'transfers',
  scope: 'tenant',
  pages: [
    {
      name: 'my-transfers',
      path: 'me/transfers',
      title: { 'zh-CN': '关系转接', en: 'Transfer' },
      roles: ['volunteer', 'liaison', 'committee'],
      media: ['phone'],
      parent: 'my-data',
      page: () => import('./OwnTransfersPage.vue'),
    },
  ],
})
