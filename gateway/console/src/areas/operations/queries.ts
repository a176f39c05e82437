/** Dead letters, lag and read models of each part of the platform. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry } from '../../api/clients'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { pollEvery } from '../../shared/poll'
import { OPERATIONS, PARTS, type CutOff, type DeadLetterState, type Part, type Redriven } from './parts'

export const LETTER_STATES = ['OPEN', 'REDRIVEN', 'DISCARDED'] as const satisfies DeadLetterState[]

const LETTERS = 'dead-letters'
const TENANTS_AT_ONCE = 200
const LAG_EVERY_MS = 10_000

const SPEC = listSpec({
  filters: { part: oneOf(PARTS), state: oneOf(LETTER_STATES), ofTenant: text() },
  ...ONE_ORDER,
})

/** The dead letters of one part. */
export function useDeadLetters() {
  const list = useListState(SPEC)
  const part = computed<Part>(() => list.now.filter.part ?? 'registry')
  const result = useListRows(LETTERS, list, (_, params, signal) => {
    const { part: of, ...query } = withoutOrder(params)
    return OPERATIONS[of ?? 'registry'].letters(query, signal)
  })
  return { list, result, part }
}

/** How many letters wait in each part; a part that is away has no number. */
export function useWaitingLetters() {
  return useQuery({
    queryKey: ['', LETTERS, 'waiting'],
    queryFn: async ({ signal }) => {
      const asked = PARTS.map((part) => OPERATIONS[part].letters({ state: 'OPEN', page: 0, size: 1 }, signal))
      const answers = await Promise.allSettled(asked)
      return PARTS.map((part, place) => {
        const answer = answers[place]
        return { part, total: answer?.status === 'fulfilled' ? answer.value.total : undefined }
      })
    },
  })
}

export function useLetter(part: MaybeRefOrGetter<Part>, id: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['', LETTERS, 'one', toValue(part), toValue(id)]),
    queryFn: () => OPERATIONS[toValue(part)].letter(toValue(id) ?? ''),
    enabled: () => toValue(id) !== undefined,
  })
}

export function useRedrive(): Change<{ part: Part; id: string }> {
  return useChange([LETTERS], (_, { part, id }) => OPERATIONS[part].redrive(id))
}

/** Redrives all letters of a group that failed before a time; hands over how many that were. */
export function useRedriveAll(take: (outcome: Redriven) => void): Change<{ part: Part; order: CutOff }> {
  return useChange([LETTERS], async (_, { part, order }) => take(await OPERATIONS[part].redriveAll(order)))
}

export function useDiscard(): Change<{ part: Part; id: string; reason: string }> {
  return useChange([LETTERS], (_, { part, id, reason }) => OPERATIONS[part].discard(id, reason))
}

/** How far a part is behind. */
export function useLag(part: MaybeRefOrGetter<Part>) {
  return useQuery({
    queryKey: computed(() => ['', 'lag', toValue(part)]),
    queryFn: ({ signal }) => OPERATIONS[toValue(part)].lag(signal),
    ...pollEvery(LAG_EVERY_MS),
  })
}

/** The read models of a part. */
export function useReadModels(part: MaybeRefOrGetter<Part>) {
  return useQuery({
    queryKey: computed(() => ['', 'read-models', toValue(part)]),
    queryFn: ({ signal }) => OPERATIONS[toValue(part)].models(signal),
  })
}

/** The tenants whose read models can be checked, and their names. */
export function useTenantNames() {
  return useQuery({
    queryKey: ['', 'tenants', 'names'],
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/platform/registry/tenants', { params: { query: { size: TENANTS_AT_ONCE } }, signal }),
      ),
    select: (page) => page.items.map(({ id, name }) => ({ id, name })),
  })
}
