/** What the pages about compliance ask the platform. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry, reporting } from '../../api/clients'
import type { components as Registry } from '../../api/generated/registry'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import { useTenant } from '../../shared/useTenant'

export type Verdict = components['schemas']['VerdictView']
export type Verdicts = components['schemas']['VerdictsView']
export type Judgement = components['schemas']['JudgementView']
export type Figure = components['schemas']['Figure']
export type WhatIfRow = components['schemas']['WhatIfRow']
export type DraftValue = components['schemas']['WhatIfRequestDraftValue']
export type PolicyKey = Registry['schemas']['PolicyKeyView']
export type EffectiveValue = Registry['schemas']['EffectiveValueView']

const SUBJECT = 'verdicts'

/** All verdicts about the unit, its sections and its branches in a year. */
export function useVerdicts(year: MaybeRefOrGetter<number>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, toValue(year)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/verdicts', {
          params: { path: { tenant: tenant.value }, query: { year: toValue(year) } },
          signal,
        }),
      ),
  })
}

/** A figure of the unit by month. */
export function useTrend(figure: MaybeRefOrGetter<Figure | undefined>, year: MaybeRefOrGetter<number>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'trend', toValue(figure), toValue(year)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/summaries/trend', {
          params: {
            path: { tenant: tenant.value },
            query: { figure: toValue(figure) ?? 'VOLUNTEERS', year: toValue(year) },
          },
          signal,
        }),
      ),
    enabled: () => toValue(figure) !== undefined,
  })
}

/** The values that a policy can set. */
export function usePolicyKeys() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'keys']),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policy-keys', {
          params: { path: { tenant: tenant.value } },
          signal,
        }),
      ),
  })
}

/** The values in force today. */
export function useEffectiveValues() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'effective']),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/effective-values', {
          params: { path: { tenant: tenant.value } },
          signal,
        }),
      ),
  })
}

/** Judges the unit as if it had set other values. */
export function askWhatIf(tenant: string, date: string | null, values: DraftValue[]) {
  return answerOf(
    reporting.POST('/api/tenants/{tenant}/reporting/verdicts/what-if', {
      params: { path: { tenant } },
      body: { date, values },
    }),
  )
}
