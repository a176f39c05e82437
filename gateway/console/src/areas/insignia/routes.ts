import { Box, Tickets } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'insignia',
  scope: 'tenant',
  pages: [
    {
      name: 'insignia-slips',
      path: 'insignia-slips',
      title: { 'zh-CN': '标识领用', en: 'Insignia' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 55, icon: Tickets },
      page: () => import('./SlipsPage.vue'),
    },
    {
      name: 'insignia-slip',
      path: 'insignia-slips/:id',
      title: { 'zh-CN': '领用单', en: 'Issue slip' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'insignia-slips',
      page: () => import('./SlipPage.vue'),
    },
    {
      name: 'activity-insignia',
      path: 'activities/:id/insignia',
      title: { 'zh-CN': '标识与着装', en: 'Insignia and uniform' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'activities',
      page: () => import('./ActivityInsigniaPage.vue'),
    },
    {
      name: 'insignia-items',
      path: 'insignia-items',
      title: { 'zh-CN': '标识库存', en: 'Stock of insignia' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'service', order: 57, icon: Box },
      page: () => import('./StockPage.vue'),
    },
  ],
  inbox: {
    INSIGNIA_TO_ISSUE: { name: 'insignia-slips', query: { state: 'REQUESTED' } },
    INSIGNIA_OVERDUE: { name: 'insignia-slips', query: { overdue: 'true' } },
  },
})
