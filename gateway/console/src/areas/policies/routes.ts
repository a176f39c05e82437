import { Reading } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['committee', 'officer', 'liaison', 'auditor'] as const
const EDITORS = ['committee', 'officer'] as const

export default defineArea({
  name: 'policies',
  scope: 'tenant',
  pages: [
    {
      name: 'policies',
      path: 'policies',
      title: { 'zh-CN': '制度文件', en: 'Policies' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'rules', order: 10, icon: Reading },
      page: () => import('./PoliciesPage.vue'),
    },
    {
      name: 'effective-values',
      path: 'policies/effective',
      title: { 'zh-CN': '生效规定', en: 'Values in force' },
      roles: READERS,
      media: ['desk'],
      parent: 'policies',
      page: () => import('./EffectivePage.vue'),
    },
    {
      name: 'policy-new',
      path: 'policies/new',
      title: { 'zh-CN': '起草文件', en: 'New policy' },
      roles: EDITORS,
      media: ['desk'],
      parent: 'policies',
      page: () => import('./DraftPage.vue'),
    },
    {
      name: 'policy',
      path: 'policies/:id',
      title: { 'zh-CN': '文件内容', en: 'Policy' },
      roles: READERS,
      media: ['desk'],
      parent: 'policies',
      page: () => import('./PolicyPage.vue'),
    },
    {
      name: 'policy-draft',
      path: 'policies/:id/draft',
      title: { 'zh-CN': '修改草稿', en: 'Draft' },
      roles: EDITORS,
      media: ['desk'],
      parent: 'policies',
      page: () => import('./DraftPage.vue'),
    },
    {
      name: 'policy-changes',
      path: 'policies/:id/changes',
      title: { 'zh-CN': '版本比较', en: 'Changes' },
      roles: READERS,
      media: ['desk'],
      parent: 'policies',
      page: () => import('./ChangesPage.vue'),
    },
  ],
})
