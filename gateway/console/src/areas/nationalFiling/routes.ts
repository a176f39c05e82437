import { FolderChecked } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee'] as const

export default defineArea({
  name: 'nationalFiling',
  scope: 'tenant',
  pages: [
    {
      name: 'national-records',
      path: 'national-records',
      title: { 'zh-CN': '全国系统报送', en: 'National filing' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'people', order: 76, icon: FolderChecked },
      page: () => import('./RecordsPage.vue'),
    },
    {
      name: 'national-packages',
      path: 'national-packages',
      title: { 'zh-CN': '报送批次', en: 'Packages' },
      roles: READERS,
      media: ['desk'],
      parent: 'national-records',
      page: () => import('./PackagesPage.vue'),
    },
    {
      name: 'national-package',
      path: 'national-packages/:part(volunteer|activity)/:id',
      title: { 'zh-CN': '批次', en: 'Package' },
      roles: READERS,
      media: ['desk'],
      parent: 'national-packages',
      page: () => import('./PackagePage.vue'),
    },
    {
      name: 'national-receiver',
      path: 'national-receiver',
      title: { 'zh-CN': '报送设置', en: 'Receiver' },
      roles: READERS,
      media: ['desk'],
      parent: 'national-records',
      page: () => import('./ReceiverPage.vue'),
    },
  ],
  inbox: {
    NATIONAL_ANSWERS_OVERDUE: { name: 'national-packages', query: { overdue: 'true' } },
    NATIONAL_MISMATCHES: { name: 'national-records', query: { cause: 'contradicted' } },
  },
})
