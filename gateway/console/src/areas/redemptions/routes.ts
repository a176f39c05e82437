import { Goods, Present } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'redemptions',
  scope: 'tenant',
  pages: [
    {
      name: 'redemptions',
      path: 'redemptions',
      title: { 'zh-CN': '积分兑换', en: 'Redemptions' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 70, icon: Present },
      page: () => import('./RedemptionsPage.vue'),
    },
    {
      name: 'redemption',
      path: 'redemptions/:id',
      title: { 'zh-CN': '兑换单', en: 'Redemption slip' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'redemptions',
      page: () => import('./SlipPage.vue'),
    },
    {
      name: 'souvenirs',
      path: 'souvenirs',
      title: { 'zh-CN': '纪念品目录', en: 'Souvenirs' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'results', order: 75, icon: Goods },
      page: () => import('./SouvenirsPage.vue'),
    },
  ],
  inbox: { REDEMPTIONS_TO_HAND_OVER: { name: 'redemptions', query: { state: 'REQUESTED' } } },
})
