import { Finished, TrophyBase } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'compliance',
  scope: 'tenant',
  glance: { roles: ['committee'], order: 10, part: () => import('./ComplianceGlance.vue') },
  pages: [
    {
      name: 'compliance',
      path: 'compliance',
      title: { 'zh-CN': '指标达标', en: 'Compliance' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'results', order: 10, icon: Finished },
      page: () => import('./CompliancePage.vue'),
    },
    {
      name: 'what-if',
      path: 'compliance/what-if',
      title: { 'zh-CN': '试算', en: 'What if' },
      roles: ['committee'],
      media: ['desk'],
      parent: 'compliance',
      page: () => import('./WhatIfPage.vue'),
    },
    {
      name: 'outstanding',
      path: 'outstanding',
      title: { 'zh-CN': '优秀志愿者条件', en: 'Outstanding volunteers' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'results', order: 15, icon: TrophyBase },
      page: () => import('./OutstandingPage.vue'),
    },
    {
      name: 'indicator',
      path: 'compliance/:indicator',
      title: { 'zh-CN': '指标明细', en: 'Indicator' },
      roles: READERS,
      media: ['desk'],
      parent: 'compliance',
      page: () => import('./IndicatorPage.vue'),
    },
  ],
})
