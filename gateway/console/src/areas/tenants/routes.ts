import { OfficeBuilding } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const READERS = ['platform-operator', 'platform-auditor'] as const

export default defineArea({
  name: 'tenants',
  scope: 'platform',
  pages: [
    {
      name: 'tenants',
      path: 'tenants',
      title: { 'zh-CN': '单位', en: 'Tenants' },
      roles: READERS,
      media: ['desk'],
      menu: { group: 'platform', order: 10, icon: OfficeBuilding },
      page: () => import('./TenantsPage.vue'),
    },
    {
      name: 'tenant-new',
      path: 'tenants/new',
      title: { 'zh-CN': '开通单位', en: 'New tenant' },
      roles: ['platform-operator'],
      media: ['desk'],
      parent: 'tenants',
      page: () => import('./OnboardingPage.vue'),
    },
    {
      name: 'tenant',
      path: 'tenants/:id',
      title: { 'zh-CN': '单位情况', en: 'Tenant' },
      roles: READERS,
      media: ['desk'],
      parent: 'tenants',
      page: () => import('./TenantPage.vue'),
    },
  ],
})
