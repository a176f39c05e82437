/** Which page shows the inbox items of a kind. The shell knows all areas and provides the answer. */
import { inject, provide } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { InboxItem } from '../api/inbox'
import type { InboxPage } from './area'
import { useTenant } from './useTenant'

export type InboxPages = (kind: string) => InboxPage | undefined

const KEY = 'inbox-pages'

export function provideInboxPages(pages: InboxPages): void {
  provide(KEY, pages)
}

/** Returns where an item of the inbox is worked on; `undefined` if no page shows it. */
export function useInboxLinks(): (item: InboxItem) => RouteLocationRaw | undefined {
  const pages = inject<InboxPages>(KEY, () => undefined)
  const tenant = useTenant()
  return ({ kind, list }) => {
    const page = pages(kind)
    if (page === undefined) return undefined
    return { name: page.name, query: page.queryOf?.(list) ?? page.query ?? {}, params: { tenant: tenant.value } }
  }
}
