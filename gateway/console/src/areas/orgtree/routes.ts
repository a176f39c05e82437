import { OfficeBuilding, SetUp } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'orgtree',
  scope: 'tenant',
  pages: [
    {
      name: 'orgtree',
      path: 'organisation',
      title: { 'zh-CN': '处室和党支部', en: 'Organisation' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 30, icon: OfficeBuilding },
      page: () => import('./OrgTreePage.vue'),
    },
    {
      name: 'structure',
      path: 'structure',
      title: { 'zh-CN': '组织体系', en: 'Structure' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      menu: { group: 'people', order: 28, icon: SetUp },
      page: () => import('./StructurePage.vue'),
    },
  ],
})
