/** What the pages about compliance ask the platform. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry, reporting } from '../../api/clients'
import type { components as Registry } from '../../api/generated/registry'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import { listSpec, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'

export type Verdict = components['schemas']['VerdictView']
export type Verdicts = components['schemas']['VerdictsView']
export type Judgement = components['schemas']['JudgementView']
export type Figure = components['schemas']['Figure']
export type WhatIfRow = components['schemas']['WhatIfRow']
export type DraftValue = components['schemas']['WhatIfRequestDraftValue']
export type { PolicyKey } from '../../api/policies'
export type EffectiveValue = Registry['schemas']['EffectiveValueView']

const SUBJECT = 'verdicts'

/** All verdicts about the unit, its sections and its branches in a year. */
export function useVerdicts(year: MaybeRefOrGetter<number>): Answer<Verdicts> {
  return useAnswer(
    () => [SUBJECT, toValue(year)],
    (tenant, signal) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/verdicts', {
          params: { path: { tenant }, query: { year: toValue(year) } },
          signal,
        }),
      ),
  )
}

const PEOPLE = listSpec({ filters: { year: text() }, ...ONE_ORDER })

/** The people who served in a year: those who may be chosen as outstanding first, then by what they still need (NX-70). */
export function usePeople(year: () => number) {
  const list = useListState(PEOPLE)
  const result = useListRows(SUBJECT, list, async (tenant, params, signal) => {
    const query = { ...withoutOrder(params), year: year() }
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/verdicts/people', { params: { path: { tenant }, query }, signal }),
    )
    return { ...page, items: page.items.map((row) => ({ ...row, id: row.subject.id ?? '' })) }
  })
  return { list, result }
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

/** What is supposed: a draft in force, other values, or both. */
export interface Supposed {
  draftOf: string | null
  date: string | null
  values: DraftValue[]
}

/** Judges the unit as if something else were in force. */
export function askWhatIf(tenant: string, supposed: Supposed) {
  return answerOf(
    reporting.POST('/api/tenants/{tenant}/reporting/verdicts/what-if', {
      params: { path: { tenant } },
      body: supposed,
    }),
  )
}
