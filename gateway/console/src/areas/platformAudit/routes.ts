import { Tickets } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'platformAudit',
  scope: 'platform',
  pages: [
    {
      name: 'platform-audit',
      path: 'audit',
      title: { 'zh-CN': '审计日志', en: 'Audit log' },
      roles: ['platform-auditor', 'platform-operator'],
      media: ['desk'],
      menu: { group: 'platform', order: 40, icon: Tickets },
      page: () => import('./PlatformAuditPage.vue'),
    },
  ],
})
