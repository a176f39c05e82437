/** What the mandate page asks: the office's own documents, the catalogue of values, and what the agencies last reported. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry, reporting } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf } from '../../api/problem'
import { useTenant } from '../../shared/useTenant'

export type Policy = components['schemas']['PolicyView']
export type PolicyKey = components['schemas']['PolicyKeyView']

const ALL = 200

/** The documents of the office. */
export function useDocuments() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'all']),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policies', { params: { path: { tenant: tenant.value } }, signal }),
      ),
  })
}

/** What documents may set. */
export function usePolicyKeys() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'keys']),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policy-keys', {
          params: { path: { tenant: tenant.value } },
          signal,
        }),
      ),
  })
}

/** The rows of the board in a period. */
export function useRows(period: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'rollup', 'whole', toValue(period)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/board', {
          params: { path: { tenant: tenant.value, period: toValue(period) }, query: { size: ALL } },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}
