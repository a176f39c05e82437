/** The terms in use, and the agency's own. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useTenant } from '../../shared/useTenant'

type Parts = components['schemas']

export type Term = Parts['TermView']
export type Kind = Parts['TermKind']
export type OwnTerm = Parts['VocabularyTerm']
export type Recorded = Parts['AggregateViewVocabularyTerm']

export const KINDS = [
  'CENTRAL_TASK',
  'INTEGRATION',
  'CARE',
  'PROGRAMME',
  'TASK',
  'THEME',
  'BRAND',
  'CAMPAIGN',
  'CATEGORY',
  'INDUSTRY',
  'PROJECT_FIELD',
] as const satisfies Kind[]

const TERMS = 'vocabulary'
const ALL = '/api/tenants/{tenant}/activity/vocabulary-terms' as const

const SPEC = listSpec({
  filters: { q: text(), kind: oneOf(KINDS), on: text() },
  ...ONE_ORDER,
})

/** The terms in use and the state of the list in the address. */
export function useVocabulary() {
  const list = useListState(SPEC)
  const result = useListRows(TERMS, list, (tenant, query, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/vocabulary', {
        params: { path: { tenant }, query: withoutOrder(query) },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** The agency's own term of a kind and code, as it was recorded. */
export function useOwnTerm(of: MaybeRefOrGetter<Term | undefined>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, TERMS, 'own', toValue(of)?.id]),
    queryFn: async ({ signal }) => {
      const term = toValue(of)
      const found = await answerOf(
        activity.GET(ALL, {
          params: {
            path: { tenant: tenant.value },
            query: term === undefined ? {} : { kind: term.kind, code: term.code },
          },
          signal,
        }),
      )
      return found.items[0] ?? null
    },
    enabled: computed(() => toValue(of)?.own === true),
  })
}

/** Records a term of the agency, or replaces a recorded one that the person saw. */
export function useSaveTerm(): Change<{ term: OwnTerm; recorded: Recorded | undefined }> {
  return useChange([TERMS], (tenant, { term, recorded }) =>
    recorded === undefined
      ? answerOf(activity.POST(ALL, { params: { path: { tenant } }, body: term }))
      : answerOf(activity.PUT(`${ALL}/{id}`, { ...seen(tenant, recorded), body: term })),
  )
}

/** Removes a term of the agency; a shipped one with the same code is in use again. */
export function useRemoveTerm(): Change<Recorded> {
  return useChange([TERMS], (tenant, recorded) => done(activity.DELETE(`${ALL}/{id}`, seen(tenant, recorded))))
}

function seen(tenant: string, { id, version }: Recorded) {
  return { params: { path: { tenant, id }, header: { 'If-Match': `"${version}"` } } }
}
