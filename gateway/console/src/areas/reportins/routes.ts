import { Location } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'reportins',
  scope: 'tenant',
  pages: [
    {
      name: 'reportins',
      path: 'report-ins',
      title: { 'zh-CN': '社区报到', en: 'Report-ins' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 60, icon: Location },
      page: () => import('./ReportInsPage.vue'),
    },
  ],
  inbox: { REPORT_INS_TO_CONFIRM: { name: 'reportins', query: { state: 'REPORTED' } } },
})
