import { Bottom, Top } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'transfers',
  scope: 'tenant',
  pages: [
    {
      name: 'outgoing-transfers',
      path: 'outgoing-transfers',
      title: { 'zh-CN': '关系转出', en: 'Transfers out' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 84, icon: Top },
      page: () => import('./OutgoingPage.vue'),
    },
    {
      name: 'incoming-transfers',
      path: 'incoming-transfers',
      title: { 'zh-CN': '关系转入', en: 'Transfers in' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 86, icon: Bottom },
      page: () => import('./IncomingPage.vue'),
    },
  ],
  inbox: {
    TRANSFERS_TO_ANSWER: { name: 'incoming-transfers', query: { state: 'OFFERED' } },
    TRANSFERS_TO_COMPLETE: { name: 'outgoing-transfers', query: { state: 'ACCEPTED' } },
  },
})
