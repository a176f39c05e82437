/** The routes of one document, and what happens before a page is shown. */
import { nextTick } from 'vue'
import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
} from 'vue-router'
import type { Area, Medium } from '../shared/area'
import { isSignedIn, membershipIn, platformRoles, rolesIn } from '../api/session'
import { routesOf } from './areas'
import { i18n, language, loadTexts } from './i18n'
import { isFor } from './menu'

/** What admission looks at. */
type Asked = Pick<RouteLocationNormalized, 'meta' | 'path' | 'fullPath' | 'params' | 'query'>

const UNKNOWN = () => import('./pages/UnknownPage.vue')
const BASES = { desk: '/', phone: '/m/' }

/** Creates the router of a document. */
export function createConsoleRouter(medium: Medium, areas: Area[]): Router {
  const router = createRouter({
    history: createWebHistory(BASES[medium]),
    routes: [
      { path: '/', name: 'entrance', component: () => import('./pages/EntrancePage.vue'), meta: { open: true } },
      {
        path: '/sign-in/beside',
        name: 'sign-in-beside',
        component: () => import('./pages/BesidePage.vue'),
        meta: { open: true },
      },
      {
        path: '/sign-in/done',
        name: 'sign-in-done',
        component: () => import('./pages/SignedInPage.vue'),
        meta: { open: true },
      },
      ...routesOf(areas, medium),
      { path: '/t/:tenant/:unknown(.*)*', name: 'unknown-there', component: UNKNOWN },
      { path: '/:unknown(.*)*', name: 'unknown', component: UNKNOWN },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  router.beforeEach(admit)
  router.beforeResolve((to) => loadTexts(language(), to.meta.area))
  router.afterEach((to, from, failure) => {
    if (failure === undefined) showTitle(to)
    if (failure === undefined && from.matched.length > 0 && to.path !== from.path) void focusMain()
  })
  return router
}

/** Sends people who are not signed in to the entrance, and those without the role to the page that says so. */
export function admit(to: Asked): RouteLocationRaw | undefined {
  if (to.meta.open === true) return undefined
  if (!isSignedIn.value) return { name: 'entrance', query: { to: to.fullPath } }
  return to.meta.scope === undefined || mayOpen(to) ? undefined : unknown(to)
}

/** The address stays; the page explains that it does not exist for this person. */
function unknown(to: Asked): RouteLocationRaw {
  const isThere = to.meta.scope === 'tenant'
  const words = to.path.split('/').slice(isThere ? 3 : 1)
  const params = isThere ? { tenant: to.params['tenant'], unknown: words } : { unknown: words }
  return { name: isThere ? 'unknown-there' : 'unknown', params, query: to.query, replace: true }
}

function mayOpen(to: Asked): boolean {
  if (to.meta.scope === 'platform') return isFor(to.meta.roles, platformRoles())
  const tenant = String(to.params['tenant'])
  return membershipIn(tenant) !== undefined && isFor(to.meta.roles, rolesIn(tenant))
}

/** Sets the title of the document to that of the page. */
export function showTitle(to: RouteLocationNormalized): void {
  const title = to.meta.title?.[language()]
  const platform = i18n.global.t('platform')
  document.title = title === undefined ? platform : `${title} · ${platform}`
}

/** Moves the focus to the new page, so that a screen reader reads it and the keyboard continues there. */
async function focusMain(): Promise<void> {
  await nextTick()
  document.getElementById('main')?.focus({ preventScroll: true })
}
