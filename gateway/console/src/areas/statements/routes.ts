import { Postcard } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'statements',
  scope: 'tenant',
  pages: [
    {
      name: 'statements',
      path: 'statements',
      title: { 'zh-CN': '考核证明', en: 'Statements' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 58, icon: Postcard },
      page: () => import('./StatementsPage.vue'),
    },
    {
      name: 'statement',
      path: 'statements/:id',
      title: { 'zh-CN': '一份考核证明', en: 'Statement' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'statements',
      page: () => import('./StatementPage.vue'),
    },
  ],
  inbox: { STATEMENTS_TO_ISSUE: { name: 'statements', query: { state: 'PREPARED' } } },
})
