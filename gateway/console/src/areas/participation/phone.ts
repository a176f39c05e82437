import { Calendar, House } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const PEOPLE = ['volunteer', 'liaison', 'committee'] as const

export default defineArea({
  name: 'participation',
  scope: 'tenant',
  pages: [
    {
      name: 'mine',
      path: '',
      title: { 'zh-CN': '首页', en: 'Home' },
      roles: PEOPLE,
      media: ['phone'],
      menu: { group: 'overview', order: 10, icon: House },
      page: () => import('./MinePage.vue'),
    },
    {
      name: 'opportunities',
      path: 'opportunities',
      title: { 'zh-CN': '活动', en: 'Activities' },
      roles: PEOPLE,
      media: ['phone'],
      menu: { group: 'overview', order: 20, icon: Calendar },
      page: () => import('./OpportunitiesPage.vue'),
    },
    {
      name: 'sign-ups',
      path: 'sign-ups',
      title: { 'zh-CN': '我的报名', en: 'My sign-ups' },
      roles: PEOPLE,
      media: ['phone'],
      parent: 'mine',
      page: () => import('./SignupsPage.vue'),
    },
  ],
  inbox: {
    OWN_SIGN_UPS: { name: 'sign-ups' },
    INVITATIONS_TO_ANSWER: { name: 'mine' },
    SIGNED_UP_BY_LIAISON: { name: 'sign-ups' },
  },
})
