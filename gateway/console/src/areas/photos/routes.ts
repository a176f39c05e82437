import { defineArea } from '../../shared/area'

export default defineArea({
  name: 'photos',
  scope: 'tenant',
  pages: [
    {
      name: 'activity-photos',
      path: 'activities/:id/photos',
      title: { 'zh-CN': '照片', en: 'Photos' },
      roles: ['committee', 'liaison'],
      media: ['desk'],
      parent: 'activities',
      page: () => import('./ActivityPhotosPage.vue'),
    },
  ],
})
