import { Clock } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const PEOPLE = ['volunteer', 'liaison', 'committee'] as const

export default defineArea({
  name: 'records',
  scope: 'tenant',
  pages: [
    {
      name: 'records',
      path: 'records',
      title: { 'zh-CN': '记录', en: 'Records' },
      roles: PEOPLE,
      media: ['phone'],
      menu: { group: 'overview', order: 40, icon: Clock },
      page: () => import('./RecordsPage.vue'),
    },
    {
      name: 'hours-ledger',
      path: 'records/ledger',
      title: { 'zh-CN': '时长台账', en: 'Hours ledger' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'records',
      page: () => import('./HoursLedgerPage.vue'),
    },
  ],
})
