import { Suitcase } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'insurances',
  scope: 'tenant',
  pages: [
    {
      name: 'insurances',
      path: 'insurances',
      title: { 'zh-CN': '志愿者保险', en: 'Insurances' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 70, icon: Suitcase },
      page: () => import('./InsurancesPage.vue'),
    },
    {
      name: 'insurance',
      path: 'insurances/:id',
      title: { 'zh-CN': '一份保险', en: 'Insurance' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'insurances',
      page: () => import('./InsurancePage.vue'),
    },
  ],
})
