import { Document } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee', 'liaison', 'officer'] as const

export default defineArea({
  name: 'summaries',
  scope: 'tenant',
  pages: [
    {
      name: 'summaries',
      path: 'summaries',
      title: { 'zh-CN': '统计报送', en: 'Summaries' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'results', order: 20, icon: Document },
      page: () => import('./SummariesPage.vue'),
    },
    {
      name: 'summary',
      path: 'summaries/:period',
      title: { 'zh-CN': '报送明细', en: 'Summary' },
      roles: READERS,
      media: ['desk'],
      parent: 'summaries',
      page: () => import('./SummaryPage.vue'),
    },
  ],
  inbox: {
    REPORTS_RETURNED: { name: 'summaries', query: { state: 'RETURNED' } },
    REPORTS_LATE: { name: 'summaries', query: { state: 'LATE' } },
  },
})
