import { Key } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'accounts',
  scope: 'tenant',
  pages: [
    {
      name: 'accounts',
      path: 'accounts',
      title: { 'zh-CN': '账号', en: 'Accounts' },
      roles: ['committee', 'officer'],
      media: ['desk'],
      menu: { group: 'people', order: 20, icon: Key },
      page: () => import('./AccountsPage.vue'),
    },
    {
      name: 'accounts-open',
      path: 'accounts/open',
      title: { 'zh-CN': '批量开设账号', en: 'Open accounts' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'accounts',
      page: () => import('./OpenAccountsPage.vue'),
    },
  ],
})
