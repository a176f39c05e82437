/** The other tenants of the same tree of offices, to choose from. */
import { registry } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf } from '../../api/problem'
import { useAnswer, type Answer } from '../useAnswer'

export type FellowTenant = components['schemas']['FellowTenantView']

const AT_ONCE = 50
const CODE = /^[a-z][a-z0-9-]{1,30}$/

/** Those whose names fit: characters, pinyin or initials. */
export function useFellows(name: () => string): Answer<FellowTenant[]> {
  return useAnswer(
    () => ['fellow-tenants', name().trim()],
    async (tenant, signal) => {
      const words = name().trim()
      const query = { size: AT_ONCE, sort: ['name,asc' as const], ...(words === '' ? {} : { name: words }) }
      const page = await answerOf(
        registry.GET('/api/tenants/{tenant}/registry/fellow-tenants', { params: { path: { tenant }, query }, signal }),
      )
      return page.items
    },
  )
}

/** Returns what was typed if it can be the code of a tenant. */
export function codeIn(typed: string): string | undefined {
  const word = typed.trim()
  return CODE.test(word) ? word : undefined
}
