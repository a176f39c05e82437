import { Star, Warning } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'quality',
  scope: 'tenant',
  pages: [
    {
      name: 'ratings',
      path: 'ratings',
      title: { 'zh-CN': '服务评价', en: 'Ratings' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 60, icon: Star },
      page: () => import('./RatingsPage.vue'),
    },
    {
      name: 'rate-services',
      path: 'ratings/own',
      title: { 'zh-CN': '评价本处室服务', en: 'Rate services' },
      roles: ['liaison'],
      media: ['desk'],
      menu: { group: 'results', order: 60, icon: Star },
      page: () => import('./RateServicesPage.vue'),
    },
    {
      name: 'violations',
      path: 'violations',
      title: { 'zh-CN': '违规认定', en: 'Violations' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 65, icon: Warning },
      page: () => import('./ViolationsPage.vue'),
    },
  ],
})
