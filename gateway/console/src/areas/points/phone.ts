import { defineArea } from '../../shared/area'

const PEOPLE = ['volunteer', 'liaison', 'committee'] as const

export default defineArea({
  name: 'points',
  scope: 'tenant',
  pages: [
    {
      name: 'points',
      path: 'points',
      title: { 'zh-CN': '积分荣誉', en: 'Points and honours' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'mine',
      page: () => import('./PointsPage.vue'),
    },
    {
      name: 'points-ledger',
      path: 'points/ledger',
      title: { 'zh-CN': '积分台账', en: 'Points ledger' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'points',
      page: () => import('./PointsLedgerPage.vue'),
    },
  ],
})
