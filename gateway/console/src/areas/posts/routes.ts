import { Briefcase } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'posts',
  scope: 'tenant',
  pages: [
    {
      name: 'posts',
      path: 'posts',
      title: { 'zh-CN': '领导小组和专人', en: 'Posts' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 40, icon: Briefcase },
      page: () => import('./PostsPage.vue'),
    },
  ],
  inbox: { POSTS_TO_FILL: { name: 'posts' } },
})
