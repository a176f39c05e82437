/** What the mandate page asks: what the agencies last reported. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { reporting } from '../../api/clients'
import { answerOf } from '../../api/problem'
import { useTenant } from '../../shared/useTenant'

export type { Policy, PolicyKey } from '../../api/policies'

const ALL = 200

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
