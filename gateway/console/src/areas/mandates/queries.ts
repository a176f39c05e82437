/** What the mandate page asks: the office's own values, and what the agencies below last reported. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry, reporting } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf } from '../../api/problem'
import { useTenant } from '../../shared/useTenant'

export type EffectiveValue = components['schemas']['EffectiveValueView']

const ALL = 200

/** The values that the office's own documents set today. */
export function useMandates() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'mandates']),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/effective-values', {
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
