/** Links to pages of other areas, as far as they exist and the person may open them. */
import { useRouter, type RouteLocationRaw } from 'vue-router'
import { rolesIn } from '../api/session'
import type { Texts } from './area'
import { useTenant } from './useTenant'

export interface PageLink {
  name: string
  title: Texts
  to: RouteLocationRaw
}

/** Returns a function that turns names of pages into links and leaves out what the person cannot open. */
export function usePageLinks(): (names: readonly string[]) => PageLink[] {
  const router = useRouter()
  const tenant = useTenant()
  return (names) => names.flatMap((name) => linkOf(name))

  function linkOf(name: string): PageLink[] {
    const meta = router.getRoutes().find((route) => route.name === name)?.meta
    const isOpen = meta?.roles?.some((role) => rolesIn(tenant.value).includes(role))
    if (meta?.title === undefined || !isOpen) return []
    return [{ name, title: meta.title, to: { name, params: { tenant: tenant.value } } }]
  }
}
