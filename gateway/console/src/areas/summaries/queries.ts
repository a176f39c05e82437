/** What the pages about the unit's own summaries ask the platform, and what they change there. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { reporting } from '../../api/clients'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import type { Figure } from '../../shared/figures/figures'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, someOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useTenant } from '../../shared/useTenant'

export type Summary = components['schemas']['SummaryView']
export type SummaryLine = components['schemas']['SummaryLine']
type ReportState = components['schemas']['ReportState']

export const STATES = ['EXPECTED', 'LATE', 'RECEIVED', 'RETURNED', 'ACCEPTED'] as const satisfies ReportState[]

const SUBJECT = 'summaries'
const CHANGED = [SUBJECT, 'inbox']
const VERSIONS_AT_ONCE = 50

const SPEC = listSpec({ filters: { year: text(), state: someOf(STATES) }, ...ONE_ORDER })

/** The periods of a year that have begun, the latest first. */
export function useSummaries() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, async (tenant, params, signal) => {
    const { year, ...query } = withoutOrder(params)
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/summaries', {
        params: { path: { tenant }, query: { ...query, ...(year ? { year: Number(year) } : {}) } },
        signal,
      }),
    )
    return { ...page, items: page.items.map((line) => ({ ...line, id: line.period })) }
  })
  return { list, result }
}

/** One period with its figures and where its report stands. */
export function useSummary(period: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'one', toValue(period)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/summaries/{period}', {
          params: { path: { tenant: tenant.value, period: toValue(period) } },
          signal,
        }),
      ),
  })
}

/** The submissions of a period. */
export function useVersions(period: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'versions', toValue(period)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/summaries/{period}/versions', {
          params: {
            path: { tenant: tenant.value, period: toValue(period) },
            query: { size: VERSIONS_AT_ONCE },
          },
          signal,
        }),
      ),
  })
}

/** The titles of the indicators, by their keys. */
export function useIndicatorTitles(year: MaybeRefOrGetter<number>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'verdicts', toValue(year)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/verdicts', {
          params: { path: { tenant: tenant.value }, query: { year: toValue(year) } },
          signal,
        }),
      ),
    select: ({ verdicts }) => Object.fromEntries(verdicts.map(({ indicator, title }) => [indicator, title])),
  })
}

/** A figure by month of a year. */
export function useTrend(figure: MaybeRefOrGetter<Figure>, year: MaybeRefOrGetter<number>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'trend', toValue(figure), toValue(year)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/summaries/trend', {
          params: {
            path: { tenant: tenant.value },
            query: { figure: toValue(figure), year: toValue(year) },
          },
          signal,
        }),
      ),
  })
}

/** Submits the summary of a period to the overseer. */
export function useSubmitSummary(): Change<string> {
  return useChange(CHANGED, submitSummary)
}

/** The same for one of several rows. */
export function submitSummary(tenant: string, period: string): Promise<Summary> {
  return answerOf(
    reporting.POST('/api/tenants/{tenant}/reporting/summaries/{period}/submission', {
      params: { path: { tenant, period } },
    }),
  )
}
