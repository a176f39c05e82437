/** Which page shows the inbox items of a kind. The shell knows all areas and provides the answer. */
import { inject, provide } from 'vue'
import type { InboxPage } from './area'

export type InboxPages = (kind: string) => InboxPage | undefined

const KEY = 'inbox-pages'

export function provideInboxPages(pages: InboxPages): void {
  provide(KEY, pages)
}

export function useInboxPages(): InboxPages {
  return inject<InboxPages>(KEY, () => undefined)
}
