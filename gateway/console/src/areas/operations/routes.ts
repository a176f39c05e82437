import { Connection, Warning } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const OPERATORS = ['platform-operator'] as const

export default defineArea({
  name: 'operations',
  scope: 'platform',
  pages: [
    {
      name: 'dead-letters',
      path: 'dead-letters',
      title: { 'zh-CN': '未处理消息', en: 'Dead letters' },
      roles: OPERATORS,
      media: ['desk'],
      menu: { group: 'platform', order: 20, icon: Warning },
      page: () => import('./DeadLettersPage.vue'),
    },
    {
      name: 'pipelines',
      path: 'pipelines',
      title: { 'zh-CN': '处理延迟与数据核对', en: 'Lag and read models' },
      roles: OPERATORS,
      media: ['desk'],
      menu: { group: 'platform', order: 30, icon: Connection },
      page: () => import('./PipelinesPage.vue'),
    },
  ],
})
