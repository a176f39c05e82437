import { PieChart } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'section',
  scope: 'tenant',
  glance: { roles: ['liaison'], order: 15, part: () => import('./SectionGlance.vue') },
  pages: [
    {
      name: 'section',
      path: 'section',
      title: { 'zh-CN': '本处室情况', en: 'My section' },
      roles: ['liaison', 'committee'],
      media: ['desk'],
      menu: { group: 'overview', order: 20, icon: PieChart },
      page: () => import('./SectionPage.vue'),
    },
  ],
})
