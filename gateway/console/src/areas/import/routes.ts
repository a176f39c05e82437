import { Upload } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'import',
  scope: 'tenant',
  pages: [
    {
      name: 'import',
      path: 'import',
      title: { 'zh-CN': '导入名册', en: 'Roster import' },
      roles: ['committee'],
      media: ['desk'],
      menu: { group: 'people', order: 15, icon: Upload },
      page: () => import('./ImportPage.vue'),
    },
  ],
})
