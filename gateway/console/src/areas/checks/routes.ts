import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'checks',
  scope: 'everybody',
  pages: [
    {
      name: 'check',
      path: 'check/:agency/:code',
      title: { 'zh-CN': '查验证明', en: 'Check a statement' },
      roles: [],
      media: ['desk'],
      page: () => import('./CheckPage.vue'),
    },
  ],
})
