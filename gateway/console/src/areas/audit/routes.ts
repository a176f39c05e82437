import { Tickets } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'audit',
  scope: 'tenant',
  pages: [
    {
      name: 'audit',
      path: 'audit',
      title: { 'zh-CN': '审计日志', en: 'Audit log' },
      roles: ['auditor'],
      media: ['desk'],
      menu: { group: 'rules', order: 90, icon: Tickets },
      page: () => import('./AuditPage.vue'),
    },
  ],
})
