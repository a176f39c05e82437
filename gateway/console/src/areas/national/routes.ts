import { Connection } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'national',
  scope: 'tenant',
  pages: [
    {
      name: 'national',
      path: 'national',
      title: { 'zh-CN': '全国系统核对', en: 'National system' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 75, icon: Connection },
      page: () => import('./NationalPage.vue'),
    },
  ],
})
