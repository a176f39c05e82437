/** What the board of an office asks the platform: what the tenants below have reported, nothing else. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { reporting } from '../../api/clients'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import { FIGURES, type Figure } from '../../shared/figures/figures'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { periodFrom } from '../../shared/period'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'
import { without } from '../../shared/without'
import { OUTCOMES } from '../../shared/verdict/amount'

export type Row = components['schemas']['BoardRow']
export type Cell = components['schemas']['BoardRowCell']
export type Rollup = components['schemas']['RollupView']
export type Effect = components['schemas']['MandateEffectView']

/** How the rows of the heat table are put in order here; without one they come as the platform lists them. */
export const ORDERS = ['OPEN'] as const

const SUBJECT = 'rollup'
const ALL = 200

const BOARD = listSpec({
  filters: { period: text(), indicator: text(), outcome: oneOf(OUTCOMES), order: oneOf(ORDERS) },
  ...ONE_ORDER,
})
const RANKING = listSpec({ filters: { period: text(), figure: oneOf(FIGURES) }, ...ONE_ORDER })

/** The tenants below with what each indicator says about them. */
export function useBoard() {
  const list = useListState(BOARD)
  const period = computed(() => periodFrom(list.now.filter.period ?? ''))
  const result = useListRows('rollup-board', list, async (tenant, params, signal) => {
    const { period: given, ...query } = without(withoutOrder(params), 'order')
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/board', {
        params: { path: { tenant, period: periodFrom(given ?? '') }, query },
        signal,
      }),
    )
    return { ...page, items: page.items.map((row) => ({ ...row, id: row.tenant })) }
  })
  return { list, result, period }
}

/** All rows of a period, for the printed page and for one agency. */
export function useWholeBoard(period: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'whole', toValue(period)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/board', {
          params: { path: { tenant: tenant.value, period: toValue(period) }, query: { size: ALL } },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}

/** The tenants below, ranked by a figure. */
export function useRanking() {
  const list = useListState(RANKING)
  const period = computed(() => periodFrom(list.now.filter.period ?? ''))
  const figure = computed(() => list.now.filter.figure ?? 'MINUTES')
  const result = useListRows('rollup-ranking', list, async (tenant, params, signal) => {
    const { period: given, figure: wanted, ...query } = withoutOrder(params)
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/ranking', {
        params: {
          path: { tenant, period: periodFrom(given ?? '') },
          query: { ...query, figure: wanted ?? 'MINUTES' },
        },
        signal,
      }),
    )
    return { ...page, items: page.items.map((line) => ({ ...line, id: line.tenant })) }
  })
  return { list, result, period, figure }
}

/** The sums of a period, and a row for each tenant below. */
export function useRollup(period: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'sums', toValue(period)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}', {
          params: { path: { tenant: tenant.value, period: toValue(period) } },
          signal,
        }),
      ),
  })
}

/** A figure by month, of all tenants below or of one. */
export function useTrend(
  figure: MaybeRefOrGetter<Figure>,
  year: MaybeRefOrGetter<number>,
  sender: MaybeRefOrGetter<string | undefined>,
) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'trend', toValue(figure), toValue(year), toValue(sender)]),
    queryFn: ({ signal }) => {
      const of = toValue(sender)
      return answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/rollup/trend', {
          params: {
            path: { tenant: tenant.value },
            query: { figure: toValue(figure), year: toValue(year), ...(of ? { sender: of } : {}) },
          },
          signal,
        }),
      )
    },
  })
}

/** What a draft of the office would mean for each agency below; nothing while no draft is chosen. */
export function useEffects(period: () => string, draft: () => string): Answer<Effect[]> {
  return useAnswer(
    () => (draft() === '' ? undefined : [SUBJECT, 'what-if', period(), draft()]),
    (tenant, signal) =>
      answerOf(
        reporting.POST('/api/tenants/{tenant}/reporting/rollup/{period}/what-if', {
          params: { path: { tenant, period: period() } },
          body: { draftOf: draft() },
          signal,
        }),
      ),
  )
}

/** The submissions of a tenant below for a period. */
export function useVersions(period: MaybeRefOrGetter<string>, sender: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'versions', toValue(period), toValue(sender)]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/reports/{sender}/versions', {
          params: {
            path: { tenant: tenant.value, period: toValue(period), sender: toValue(sender) },
            query: { size: 50 },
          },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}
