/** The period or the year of a page, as it stands in the address. */
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { periodFrom, yearOf, yearsUntil } from './period'

/** The chosen period; a change is a step that *back* undoes. */
export function usePeriod() {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => periodFrom(String(route.query['period'] ?? '')),
    set: (period: string) => void router.push({ query: { ...route.query, page: undefined, period } }),
  })
}

/** The chosen year, the present one if the address names none. */
export function useYear() {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => yearsUntil().find((year) => year === Number(route.query['year'])) ?? yearOf(periodFrom('')),
    set: (year: number) => void router.push({ query: { ...route.query, page: undefined, year } }),
  })
}
