import { Position } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'dispatches',
  scope: 'tenant',
  pages: [
    {
      name: 'dispatches',
      path: 'dispatches',
      title: { 'zh-CN': '任务派遣', en: 'Dispatches' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 50, icon: Position },
      page: () => import('./DispatchesPage.vue'),
    },
    {
      name: 'dispatch-issue',
      path: 'dispatches/new',
      title: { 'zh-CN': '派遣任务', en: 'Issue a dispatch' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'dispatches',
      page: () => import('./IssuePage.vue'),
    },
    {
      name: 'dispatch',
      path: 'dispatches/:id',
      title: { 'zh-CN': '任务情况', en: 'Dispatch' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'dispatches',
      page: () => import('./DispatchPage.vue'),
    },
  ],
  inbox: {
    DISPATCHES_TO_ANSWER: { name: 'dispatches', query: { state: 'ISSUED' } },
    DISPATCHES_TO_CARRY_OUT: { name: 'dispatches', query: { state: 'ACCEPTED' } },
    DISPATCHES_TO_REPORT: { name: 'dispatches', query: { state: 'EXECUTED' } },
    DISPATCHES_OBJECTED: { name: 'dispatches', query: { state: 'OBJECTED' } },
  },
})
