import { View } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee', 'liaison', 'officer'] as const

export default defineArea({
  name: 'inspections',
  scope: 'tenant',
  pages: [
    {
      name: 'inspections',
      path: 'inspections',
      title: { 'zh-CN': '指导检查', en: 'Inspections' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'results', order: 35, icon: View },
      page: () => import('./InspectionsPage.vue'),
    },
    {
      name: 'findings',
      path: 'inspections/findings',
      title: { 'zh-CN': '待整改问题', en: 'Open findings' },
      roles: READERS,
      media: ['desk'],
      parent: 'inspections',
      page: () => import('./FindingsPage.vue'),
    },
    {
      name: 'inspection-new',
      path: 'inspections/new',
      title: { 'zh-CN': '登记检查', en: 'Record an inspection' },
      roles: ['committee', 'officer'],
      media: ['desk'],
      parent: 'inspections',
      page: () => import('./RecordPage.vue'),
    },
    {
      name: 'inspection',
      path: 'inspections/:id',
      title: { 'zh-CN': '检查记录', en: 'Inspection' },
      roles: READERS,
      media: ['desk'],
      parent: 'inspections',
      page: () => import('./InspectionPage.vue'),
    },
  ],
  inbox: {
    FINDINGS_DUE: { name: 'findings', query: { timing: 'DUE' } },
    FINDINGS_OVERDUE: { name: 'findings', query: { timing: 'OVERDUE' } },
  },
})
