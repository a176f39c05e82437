import { Collection } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'vocabulary',
  scope: 'tenant',
  pages: [
    {
      name: 'vocabulary',
      path: 'vocabulary',
      title: { 'zh-CN': '主题词汇', en: 'Vocabulary' },
      roles: ['committee', 'liaison', 'officer'],
      media: ['desk'],
      menu: { group: 'rules', order: 80, icon: Collection },
      page: () => import('./VocabularyPage.vue'),
    },
  ],
})
