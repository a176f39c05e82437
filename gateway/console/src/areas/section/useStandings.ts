/** How the people of a section stand in a year, from the answers of four parts of the platform. */
import { computed, type ComputedRef } from 'vue'
import { useMembers, useServed, useUpcoming, useVerdicts, type Scope } from './queries'
import { meanRule, standingsOf, verdictsOf } from './standing'

export function useStandings(scope: ComputedRef<Scope>) {
  const members = useMembers(scope)
  const served = useServed(scope)
  const upcoming = useUpcoming(scope)
  const verdicts = useVerdicts(scope)
  const rule = computed(() => meanRule(verdicts.data.value ?? []))
  const people = computed(() =>
    members.data.value === undefined || served.data.value === undefined
      ? undefined
      : standingsOf(
          members.data.value.items,
          served.data.value,
          upcoming.data.value?.seats ?? [],
          rule.value?.decisive.threshold,
        ),
  )

  function retry(): void {
    for (const query of [members, served, upcoming, verdicts]) if (query.isError.value) void query.refetch()
  }

  return {
    people,
    rule,
    about: computed(() => verdictsOf(verdicts.data.value ?? [], scope.value.section)),
    activities: computed(() => upcoming.data.value?.activities ?? []),
    total: computed(() => members.data.value?.total ?? 0),
    error: computed(() => members.error.value ?? served.error.value),
    retry,
  }
}
