import { Umbrella } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'exemptions',
  scope: 'tenant',
  pages: [
    {
      name: 'exemptions',
      path: 'exemptions',
      title: { 'zh-CN': '免予参加', en: 'Exemptions' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 50, icon: Umbrella },
      page: () => import('./ExemptionsPage.vue'),
    },
  ],
  inbox: { EXEMPTIONS_TO_CONFIRM: { name: 'exemptions', query: { stage: 'ENTERED' } } },
})
