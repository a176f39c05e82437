import { Monitor } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'health',
  scope: 'platform',
  pages: [
    {
      name: 'health',
      path: '',
      title: { 'zh-CN': '运行状态', en: 'Health' },
      roles: ['platform-operator', 'platform-auditor'],
      media: ['desk'],
      menu: { group: 'overview', order: 10, icon: Monitor },
      page: () => import('./HealthPage.vue'),
    },
  ],
})
