/** One answer of the platform about the tenant in the address, as a page shows it. */
import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, toValue, type MaybeRefOrGetter, type Ref } from 'vue'
import { problemOf, type Problem } from '../api/problem'
import type { pollEvery } from './poll'
import { useTenant } from './useTenant'

export interface Answer<T> {
  data: T | undefined
  problem: Problem | undefined
  retry: () => void
}

type Polling = Partial<ReturnType<typeof pollEvery>>

/**
 * Asks once, and again when one of the subjects in the key changes. The key begins with the subject; while it is
 * `undefined`, nothing is asked.
 */
export function useAnswer<T>(
  key: MaybeRefOrGetter<unknown[] | undefined>,
  ask: (tenant: string, signal: AbortSignal) => Promise<T>,
  polling: Polling = {},
): Answer<T> {
  const tenant = useTenant()
  const query = useQuery<T>({
    queryKey: computed(() => [tenant.value, ...(toValue(key) ?? ['nothing'])]),
    queryFn: ({ signal }) => ask(tenant.value, signal),
    enabled: computed(() => toValue(key) !== undefined),
    ...polling,
  })
  return answerFrom(query)
}

/** Returns what a query brought, as pages show it. */
export function answerFrom<T>(query: {
  data: Ref<T | undefined>
  error: Ref<unknown>
  refetch: () => unknown
}): Answer<T> {
  return reactive({
    data: query.data,
    problem: computed(() => (query.error.value === null ? undefined : problemOf(query.error.value))),
    retry: () => void query.refetch(),
  }) as Answer<T>
}

/** Returns several answers as one, which is there once all of them are. */
export function answersFrom<T extends object>(answers: { [K in keyof T]: Answer<T[K]> }): Answer<T> {
  const all = Object.entries(answers) as [string, Answer<unknown>][]
  return reactive({
    data: computed(() =>
      all.every(([, { data }]) => data !== undefined)
        ? Object.fromEntries(all.map(([name, { data }]) => [name, data]))
        : undefined,
    ),
    problem: computed(() => all.find(([, { problem }]) => problem !== undefined)?.[1].problem),
    retry: () => all.filter(([, { problem }]) => problem !== undefined).forEach(([, { retry }]) => retry()),
  }) as Answer<T>
}
