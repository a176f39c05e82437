/** Starts the console in one of its two documents. */
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp, type Component } from 'vue'
import { queries } from '../api/queries'
import { readSession } from '../api/session'
import type { Area, Medium } from '../shared/area'
import { MEDIUM } from '../shared/documents'
import { AREAS } from './areas'
import { reloadForNewVersion } from './chunks'
import { i18n, keptLanguage, speak } from './i18n'
import { createConsoleRouter } from './router'
import { followTheme } from './theme'
import 'element-plus/theme-chalk/dark/css-vars.css'
import './tokens.css'
import './base.css'

/** Mounts the shell when the session has been read; without an answer the shell itself reports the fault. */
export async function start(medium: Medium, shell: Component, areas: Area[]): Promise<void> {
  reloadForNewVersion()
  followTheme()
  await Promise.all([speak(keptLanguage(), undefined), readSession().catch(() => undefined)])
  const router = createConsoleRouter(medium, areas)
  createApp(shell)
    .provide(AREAS, areas)
    .provide(MEDIUM, medium)
    .use(i18n)
    .use(VueQueryPlugin, { queryClient: queries })
    .use(router)
    .mount('#app')
}
