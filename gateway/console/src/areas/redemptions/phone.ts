import { defineArea } from '../../shared/area'

const PEOPLE = ['volunteer', 'liaison', 'committee'] as const

export default defineArea({
  name: 'redemptions',
  scope: 'tenant',
  pages: [
    {
      name: 'souvenir-shelf',
      path: 'points/souvenirs',
      title: { 'zh-CN': '兑换纪念品', en: 'Souvenirs' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'points',
      page: () => import('./ShelfPage.vue'),
    },
    {
      name: 'own-redemptions',
      path: 'points/redemptions',
      title: { 'zh-CN': '我的兑换', en: 'My redemptions' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'souvenir-shelf',
      page: () => import('./OwnRedemptionsPage.vue'),
    },
  ],
})
