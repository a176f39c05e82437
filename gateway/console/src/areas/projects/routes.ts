import { Files } from '@element-plus/icons-vue'
import { defineArea } from '../../shared/area'

const ORGANISERS = ['committee', 'liaison'] as const

export default defineArea({
  name: 'projects',
  scope: 'tenant',
  pages: [
    {
      name: 'projects',
      path: 'projects',
      title: { 'zh-CN': '项目', en: 'Projects' },
      roles: ORGANISERS,
      media: ['desk'],
      menu: { group: 'service', order: 20, icon: Files },
      page: () => import('./ProjectsPage.vue'),
    },
    {
      name: 'project-draft',
      path: 'projects/new',
      title: { 'zh-CN': '起草项目', en: 'Draft a project' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'projects',
      page: () => import('./DraftPage.vue'),
    },
    {
      name: 'project',
      path: 'projects/:id',
      title: { 'zh-CN': '项目情况', en: 'Project' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'projects',
      page: () => import('./ProjectPage.vue'),
    },
    {
      name: 'project-revise',
      path: 'projects/:id/proposal',
      title: { 'zh-CN': '修改项目', en: 'Change a project' },
      roles: ORGANISERS,
      media: ['desk'],
      parent: 'projects',
      page: () => import('./RevisePage.vue'),
    },
  ],
  inbox: {
    PROJECTS_TO_ANSWER: { name: 'projects', query: { state: 'FILED' } },
    PROJECTS_RETURNED: { name: 'projects', query: { state: 'RETURNED' } },
    PROJECTS_TO_CONFIRM: { name: 'projects', query: { waits: 'toConfirm' } },
    PROJECTS_WITHOUT_NUMBER: { name: 'projects', query: { waits: 'numberMissing' } },
  },
})
