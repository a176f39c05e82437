import { Aim, Calendar, List, Warning } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'activities',
  scope: 'tenant',
  glance: { roles: ORGANISERS, order: 20, part: () => import('./ActivitiesGlance.vue') },
  pages: [
    {
      name: 'calendar',
      path: 'calendar',
      title: { 'zh-CN': '活动日历', en: 'Calendar' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 10, icon: Calendar },
      page: () => import('./CalendarPage.vue'),
    },
    {
      name: 'activities',
      path: 'activities',
      title: { 'zh-CN': '活动', en: 'Activities' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 30, icon: List },
      page: () => import('./ActivitiesPage.vue'),
    },
    {
      name: 'activity-plan',
      path: 'activities/new',
      title: { 'zh-CN': '安排活动', en: 'Plan an activity' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'activities',
      page: () => import('./PlanPage.vue'),
    },
    {
      name: 'activity',
      path: 'activities/:id',
      title: { 'zh-CN': '活动情况', en: 'Activity' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'activities',
      page: () => import('./ActivityPage.vue'),
    },
    {
      name: 'activity-replan',
      path: 'activities/:id/plan',
      title: { 'zh-CN': '修改活动', en: 'Change an activity' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'activities',
      page: () => import('./ReplanPage.vue'),
    },
    {
      name: 'activity-sign-ups',
      path: 'activities/:id/sign-ups',
      title: { 'zh-CN': '报名与登记', en: 'Sign-ups and roll' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'activities',
      page: () => import('./SignupsPage.vue'),
    },
    {
      name: 'on-site',
      path: 'on-site',
      title: { 'zh-CN': '现在谁在现场', en: 'On site now' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 40, icon: Aim },
      page: () => import('./OnSitePage.vue'),
    },
    {
      name: 'exceptions',
      path: 'exceptions',
      title: { 'zh-CN': '异常活动', en: 'Irregular activities' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 80, icon: Warning },
      page: () => import('./ExceptionsPage.vue'),
    },
  ],
  inbox: {
    ACTIVITIES_RUNNING: { name: 'activities', query: { state: 'RUNNING' } },
    ACTIVITIES_TO_CLOSE: { name: 'activities', query: { state: ['ENDED', 'HOURS_REVIEW'] } },
  },
})
