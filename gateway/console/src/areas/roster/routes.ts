import { User } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'roster',
  scope: 'tenant',
  pages: [
    {
      name: 'roster',
      path: 'roster',
      title: { 'zh-CN': '志愿者名册', en: 'Volunteers' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'people', order: 10, icon: User },
      page: () => import('./RosterPage.vue'),
    },
    {
      name: 'volunteer',
      path: 'roster/:id',
      title: { 'zh-CN': '志愿者', en: 'Volunteer' },
      roles: READERS,
      media: ['desk'],
      parent: 'roster',
      page: () => import('./VolunteerPage.vue'),
    },
  ],
  inbox: {
    APPLICATIONS_TO_ACCEPT: { name: 'roster', query: { state: 'APPLIED' } },
    VOLUNTEERS_TO_CONFIRM: { name: 'roster', query: { state: 'REGISTERED' } },
  },
})
