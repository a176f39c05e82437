import { CircleCheck } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'consents',
  scope: 'tenant',
  pages: [
    {
      name: 'consents',
      path: 'consents',
      title: { 'zh-CN': '知情同意', en: 'Consents' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 55, icon: CircleCheck },
      page: () => import('./ConsentsPage.vue'),
    },
  ],
})
