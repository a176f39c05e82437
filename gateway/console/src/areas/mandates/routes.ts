import { ScaleToOriginal } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'mandates',
  scope: 'tenant',
  pages: [
    {
      name: 'mandates',
      path: 'mandates',
      title: { 'zh-CN': '规定试算', en: 'Mandates' },
      roles: ['officer'],
      media: ['desk'],
      menu: { group: 'rules', order: 20, icon: ScaleToOriginal },
      page: () => import('./MandatesPage.vue'),
    },
  ],
})
