/** The clause of a policy document that a figure follows from. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useTenant } from '../shared/useTenant'
import { registry } from './clients'
import type { components } from './generated/registry'
import { answerOf } from './problem'

/** Where a value comes from; without a policy it is the default of the platform. */
export interface Citation {
  policyId?: string | null
  policyVersion?: number | null
  clause?: string | null
}

/** A clause as people cite it. */
export interface CitedClause {
  title: string
  number: string
  section: string
  quote: string
}

const DEFAULT = 'default'
const FRESH_MS = 10 * 60_000

/** Finds a clause in a document; `undefined` if it is not there. */
export function clauseIn(policy: components['schemas']['PolicyView'], citation: Citation): CitedClause | undefined {
  const version = policy.versions.find((known) => known.version === citation.policyVersion)
  const clause = version?.clauses.find((known) => known.id === citation.clause)
  if (version === undefined || clause === undefined) return undefined
  return { title: version.title, number: version.number, section: clause.section, quote: clause.quote }
}

/** Asks for the clause; no answer leaves the figure without one. */
export function useClause(of: MaybeRefOrGetter<Citation | undefined>) {
  const tenant = useTenant()
  const policy = computed(() => toValue(of)?.policyId ?? DEFAULT)
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'one', policy.value]),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policies/{id}', {
          params: { path: { tenant: tenant.value, id: policy.value } },
          signal,
        }),
      ),
    enabled: computed(() => policy.value !== DEFAULT),
    staleTime: FRESH_MS,
    select: (document) => clauseIn(document, toValue(of) ?? {}),
  })
}
