/** How an area declares its pages: who they are for, where they stand in the menu, and in which document. */
import type { Component } from 'vue'
import type { PlatformRole, TenantRole } from '../api/session'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Returns the language of a tag, Chinese if it is another. */
export function languageOf(tag: string | null): Language {
  return LANGUAGES.find((known) => known === tag) ?? 'zh-CN'
}

/** A short text in every language. */
export type Texts = Record<Language, string>

/** The groups of the side menu, in their order. */
export const MENU_GROUPS = ['overview', 'people', 'service', 'results', 'rules', 'platform'] as const
export type MenuGroup = (typeof MENU_GROUPS)[number]

/** The entry of a page in the menu; `order` counts within the group. */
export interface MenuEntry {
  group: MenuGroup
  order: number
  icon: Component
}

/** `desk` pages are for a screen and a keyboard, `phone` pages for 360 px and a thumb. */
export type Medium = 'desk' | 'phone'

/** A page of an area. `parent` is the name of the page above it in the breadcrumb. */
export interface AreaPage<Role extends string> {
  name: string
  path: string
  title: Texts
  roles: readonly Role[]
  media: readonly Medium[]
  parent?: string
  menu?: MenuEntry
  page: () => Promise<{ default: Component }>
}

/** What an area shows on the first page of the desk; `order` counts among the areas. */
export interface Glance {
  roles: readonly TenantRole[]
  order: number
  part: () => Promise<{ default: Component }>
}

/** The page and the filter that show the items of an inbox. */
export interface InboxPage {
  name: string
  query?: Record<string, string | string[]>
  /** Reads the filter from the address of the list that the platform names, where the items of a kind differ in it. */
  queryOf?: (list: string) => Record<string, string>
}

/**
 * An area of the console: pages about one subject. Pages for `everybody` need no sign-in. `inbox` says which page shows
 * what waits, by the kind of the inbox item; the platform counts it. `glance` is the area's part of the first page.
 */
export type Area =
  | { name: string; scope: 'tenant'; pages: AreaPage<TenantRole>[]; inbox?: Record<string, InboxPage>; glance?: Glance }
  | { name: string; scope: 'platform'; pages: AreaPage<PlatformRole>[]; inbox?: never; glance?: never }
  | { name: string; scope: 'everybody'; pages: AreaPage<never>[]; inbox?: never; glance?: never }

/** Declares an area; the default export of its `routes.ts`. */
export function defineArea(area: Area): Area {
  return area
}
