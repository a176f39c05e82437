import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'statements',
  scope: 'tenant',
  pages: [
    {
      name: 'own-statements',
      path: 'points/statements',
      title: { 'zh-CN': '关于我的考核证明', en: 'Statements about me' },
      roles: ['volunteer', 'liaison', 'committee'],
      media: ['phone'],
      parent: 'points',
      page: () => import('./OwnStatementsPage.vue'),
    },
  ],
})
