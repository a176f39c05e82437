import { DataLine } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'section',
  scope: 'tenant',
  pages: [
    {
      name: 'section',
      path: 'section',
      title: { 'zh-CN': '本处室情况', en: 'My section' },
      roles: ['liaison', 'committee'],
      media: ['desk'],
      menu: { group: 'overview', order: 20, icon: DataLine },
      page: () => import('./SectionPage.vue'),
    },
  ],
})
