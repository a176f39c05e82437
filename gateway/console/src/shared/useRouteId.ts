/** The identity in the address of the page. */
import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'

export function useRouteId(): ComputedRef<string> {
  const route = useRoute()
  return computed(() => String(route.params['id'] ?? ''))
}
