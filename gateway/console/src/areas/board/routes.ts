import { DataBoard } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['officer'] as const

export default defineArea({
  name: 'board',
  scope: 'tenant',
  glance: { roles: READERS, order: 10, part: () => import('./BoardGlance.vue') },
  pages: [
    {
      name: 'board',
      path: 'board',
      title: { 'zh-CN': '达标总览', en: 'Board' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'overview', order: 20, icon: DataBoard },
      page: () => import('./BoardPage.vue'),
    },
    {
      name: 'board-ranking',
      path: 'board/ranking',
      title: { 'zh-CN': '排名', en: 'Ranking' },
      roles: READERS,
      media: ['desk'],
      parent: 'board',
      page: () => import('./RankingPage.vue'),
    },
    {
      name: 'board-trend',
      path: 'board/trend',
      title: { 'zh-CN': '变化', en: 'Trend' },
      roles: READERS,
      media: ['desk'],
      parent: 'board',
      page: () => import('./TrendPage.vue'),
    },
    {
      name: 'board-sums',
      path: 'board/sums',
      title: { 'zh-CN': '合计', en: 'Sums' },
      roles: READERS,
      media: ['desk'],
      parent: 'board',
      page: () => import('./SumsPage.vue'),
    },
    {
      name: 'board-what-if',
      path: 'board/what-if',
      title: { 'zh-CN': '草稿试算', en: 'What if' },
      roles: READERS,
      media: ['desk'],
      parent: 'board',
      page: () => import('./WhatIfPage.vue'),
    },
    {
      name: 'board-print',
      path: 'board/print',
      title: { 'zh-CN': '打印', en: 'Print' },
      roles: READERS,
      media: ['desk'],
      parent: 'board',
      page: () => import('./PrintPage.vue'),
    },
    {
      name: 'board-agency',
      path: 'board/agencies/:sender',
      title: { 'zh-CN': '单位', en: 'Agency' },
      roles: READERS,
      media: ['desk'],
      parent: 'board',
      page: () => import('./AgencyPage.vue'),
    },
  ],
})
