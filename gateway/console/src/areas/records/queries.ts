/** The services of the person and what they count for. */
import { activity, scoring } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import type { components as Scoring } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { listSpec, oneOf } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { yearsUntil } from '../../shared/period'

export type Service = components['schemas']['AttendanceView']
export type Entry = Scoring['schemas']['HoursEntryView']

const SERVICES = listSpec({ filters: {}, sortable: ['startedAt'], sort: 'startedAt,desc' })

/** The services of the person, the latest first. */
export function useServices() {
  const list = useListState(SERVICES)
  const result = useListRows('attendances', list, (tenant, query, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/attendances/mine', {
        params: { path: { tenant }, query },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** The years that can be chosen, the latest first. */
export const YEARS = yearsUntil().map(String)

const LEDGER = listSpec({ filters: { year: oneOf(YEARS) }, sortable: ['startedAt', 'minutes'], sort: 'startedAt,desc' })

/** The entries of the person's hours ledger in a year. */
export function useHoursLedger() {
  const list = useListState(LEDGER)
  const result = useListRows('scoring-hours', list, (tenant, { year, ...query }, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/hours-entries', {
        params: {
          path: { tenant },
          query: { ...query, ...(year === undefined ? {} : { year: Number(year) }) },
        },
        signal,
      }),
    ),
  )
  return { list, result }
}
