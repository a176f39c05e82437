/** Finds the areas. Adding one adds a folder and changes no existing file. */
import type { RouteRecordRaw } from 'vue-router'
import type { Area, AreaPage, InboxPage, Medium, MenuEntry, Texts } from '../shared/area'

declare module 'vue-router' {
  interface RouteMeta {
    title?: Texts
    area?: string
    scope?: 'tenant' | 'platform'
    roles?: readonly string[]
    parent?: string
    menu?: MenuEntry
    /** Whether people see the page without being signed in. */
    open?: boolean
  }
}

const FOUND = import.meta.glob<Area>('../areas/*/routes.ts', { eager: true, import: 'default' })

export const AREAS: Area[] = Object.values(FOUND)

const ROOTS = { tenant: '/t/:tenant', platform: '/platform' }

/** Returns the routes of all pages made for the medium. */
export function routesOf(areas: Area[], medium: Medium): RouteRecordRaw[] {
  return areas.flatMap((area) =>
    area.pages.filter((page) => page.media.includes(medium)).map((page) => routeOf(area, page)),
  )
}

function routeOf(area: Area, page: AreaPage<string>): RouteRecordRaw {
  const { name, title, roles, parent, menu } = page
  return {
    path: page.path === '' ? ROOTS[area.scope] : `${ROOTS[area.scope]}/${page.path}`,
    name,
    component: page.page,
    meta: {
      title,
      area: area.name,
      scope: area.scope,
      roles,
      ...(parent === undefined ? {} : { parent }),
      ...(menu === undefined ? {} : { menu }),
    },
  }
}

/** Returns the page that shows the inbox items of a kind; `undefined` if the console has none. */
export function inboxPage(kind: string): InboxPage | undefined {
  return AREAS.map((area) => area.inbox?.[kind]).find((page) => page !== undefined)
}
