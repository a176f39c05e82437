/** Turns the areas of a document into its routes. */
import type { InjectionKey } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Area, AreaPage, Glance, InboxPage, Medium, MenuEntry, Texts } from '../shared/area'

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

/** The areas of the document. */
export const AREAS: InjectionKey<Area[]> = Symbol('areas')

const ROOTS = { tenant: '/t/:tenant', platform: '/platform', everybody: '' }

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
      ...(area.scope === 'everybody' ? { open: true } : { scope: area.scope, roles }),
      ...(parent === undefined ? {} : { parent }),
      ...(menu === undefined ? {} : { menu }),
    },
  }
}

/** Returns the page that shows the inbox items of a kind; `undefined` if the document has none. */
export function inboxPage(areas: Area[], kind: string): InboxPage | undefined {
  return areas.map((area) => area.inbox?.[kind]).find((page) => page !== undefined)
}

/** Returns what the areas show on the first page to a person with the roles, in order. */
export function glancesFor(areas: Area[], roles: string[]): { area: string; glance: Glance }[] {
  return areas
    .flatMap(({ name, glance }) => (glance === undefined ? [] : [{ area: name, glance }]))
    .filter(({ glance }) => glance.roles.some((role) => roles.includes(role)))
    .toSorted((one, other) => one.glance.order - other.glance.order)
}
