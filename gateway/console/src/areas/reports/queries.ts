/** The reports of the tenants below, and the answers of the office. */
import { computed } from 'vue'
import { reporting } from '../../api/clients'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, someOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { periodFrom } from '../../shared/period'

export type Report = components['schemas']['ReportLine'] & { id: string; period: string }
type Reminder = { of: Report; note: string | null }
type State = components['schemas']['ReportState']

export const STATES = ['LATE', 'RECEIVED', 'RETURNED', 'EXPECTED', 'ACCEPTED'] as const satisfies State[]
export const ORDERS = ['DAYS_LATE', 'NAME'] as const

const SUBJECT = 'reports'
const CHANGED = [SUBJECT, 'rollup', 'inbox']

const SPEC = listSpec({
  filters: { period: text(), state: someOf(STATES), order: oneOf(ORDERS) },
  ...ONE_ORDER,
})

/** Where the report of each tenant below stands in a period. */
export function useReports() {
  const list = useListState(SPEC)
  const period = computed(() => periodFrom(list.now.filter.period ?? ''))
  const result = useListRows(SUBJECT, list, async (tenant, params, signal) => {
    const { period: given, ...query } = withoutOrder(params)
    const of = periodFrom(given ?? '')
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/reports', {
        params: { path: { tenant, period: of }, query },
        signal,
      }),
    )
    return { ...page, items: page.items.map((line): Report => ({ ...line, id: line.tenant, period: of })) }
  })
  return { list, result, period }
}

/** Accepts the submission that the officer saw. */
export function acceptReport(tenant: string, report: Report) {
  return answerOf(
    reporting.POST('/api/tenants/{tenant}/reporting/rollup/{period}/reports/{sender}/acceptance', {
      params: { path: pathOf(tenant, report) },
      body: { version: report.version ?? 0 },
    }),
  )
}

export function useAcceptReport(): Change<Report> {
  return useChange(CHANGED, acceptReport)
}

/** Returns the submission that the officer saw, for a reason. */
export function useReturnReport(): Change<{ of: Report; reason: string }> {
  return useChange(CHANGED, (tenant, { of, reason }) =>
    answerOf(
      reporting.POST('/api/tenants/{tenant}/reporting/rollup/{period}/reports/{sender}/return', {
        params: { path: pathOf(tenant, of) },
        body: { version: of.version ?? 0, reason },
      }),
    ),
  )
}

/** Reminds a tenant of its report, with a note if there is one; at most once a day. */
export function remindOfReport(tenant: string, { of, note }: Reminder) {
  return answerOf(
    reporting.POST('/api/tenants/{tenant}/reporting/rollup/{period}/reports/{sender}/reminder', {
      params: { path: pathOf(tenant, of) },
      body: { note },
    }),
  )
}

export function useRemindOfReport(): Change<Reminder> {
  return useChange(CHANGED, remindOfReport)
}

function pathOf(tenant: string, { period, tenant: sender }: Report) {
  return { tenant, period, sender }
}
