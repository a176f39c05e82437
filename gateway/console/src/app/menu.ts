/** Builds the menu of a person from the pages that their roles may open. */
import type { RouteRecordNormalized } from 'vue-router'
import { MENU_GROUPS, type MenuEntry, type MenuGroup, type Texts } from '../shared/area'

export interface MenuItem {
  name: string
  title: Texts
  entry: MenuEntry
}

export interface MenuSection {
  group: MenuGroup
  items: MenuItem[]
}

/** Returns the sections of the menu in their order, without empty ones. */
export function menuFor(routes: RouteRecordNormalized[], scope: 'tenant' | 'platform', roles: string[]): MenuSection[] {
  const items = routes.filter((route) => route.meta.scope === scope && isFor(route.meta.roles, roles)).flatMap(itemOf)
  return MENU_GROUPS.map((group) => ({
    group,
    items: sorted(items.filter((item) => item.entry.group === group)),
  })).filter((section) => section.items.length > 0)
}

/** Whether a page for some roles is for a person with others. */
export function isFor(wanted: readonly string[] | undefined, held: string[]): boolean {
  return wanted === undefined || wanted.some((role) => held.includes(role))
}

function itemOf({ name, meta }: RouteRecordNormalized): MenuItem[] {
  if (typeof name !== 'string' || meta.menu === undefined || meta.title === undefined) return []
  return [{ name, title: meta.title, entry: meta.menu }]
}

function sorted(items: MenuItem[]): MenuItem[] {
  return items.toSorted((one, other) => one.entry.order - other.entry.order)
}

const FOLDED = 'folded-menu'

/** Returns the groups that are folded in this browser. */
export function foldedGroups(): MenuGroup[] {
  const kept = (localStorage.getItem(FOLDED) ?? '').split(',')
  return MENU_GROUPS.filter((group) => kept.includes(group))
}

/** Remembers in this browser which groups are folded. */
export function keepFolded(groups: MenuGroup[]): void {
  localStorage.setItem(FOLDED, groups.join())
}
