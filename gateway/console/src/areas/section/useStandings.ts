/** How the people of a section stand in a year, from the answers of four parts of the platform. */
import { computed, reactive, type ComputedRef, type Ref } from 'vue'
import { problemOf } from '../../api/problem'
import type { Answer } from '../../shared/useAnswer'
import { useMembers, useServed, useUpcoming, useVerdicts, type Scope } from './queries'
import { meanRule, standingsOf, verdictsOf, type Standing } from './standing'

interface Asked {
  error: Ref<Error | null>
  refetch: () => unknown
}

/** `before` are the questions whose answers name the section. */
export function useStandings(scope: ComputedRef<Scope>, before: Asked[]) {
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

  const answer = reactive({
    data: people,
    problem: computed(() => {
      const failed = [...before, members, served].find(({ error }) => error.value !== null)
      return failed && problemOf(failed.error.value)
    }),
    retry() {
      for (const query of [...before, members, served, upcoming, verdicts]) {
        if (query.error.value !== null) void query.refetch()
      }
    },
  })

  return {
    answer: answer as Answer<Standing[]>,
    rule,
    about: computed(() => verdictsOf(verdicts.data.value ?? [], scope.value.section)),
    activities: computed(() => upcoming.data.value?.activities ?? []),
    total: computed(() => members.data.value?.total ?? 0),
  }
}
