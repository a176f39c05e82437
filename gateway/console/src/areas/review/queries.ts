/** What the review of hours asks the platform. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { listSpec, oneOf } from '../../shared/list/listState'
import { ONE_ORDER } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'

type Parts = components['schemas']

/** A record as a list shows it; its identity is that of the record. */
export type Line = Parts['ReviewLine'] & { id: string }
export type Activity = Parts['ActivityView']
export type CalendarEntry = Parts['CalendarEntry']

export const RECORDS = 'attendances'
const ROOT = '/api/tenants/{tenant}/activity/activities/{id}' as const
const MOST = 200

/** Whether the records to show have an anomaly. Those that have one come first. */
export const KINDS = ['anomalous', 'plain', 'all'] as const

const QUEUE = listSpec({ filters: { kind: oneOf(KINDS) }, sortable: ['startedAt'], sort: 'startedAt,asc' })
const AMENDMENTS = listSpec({ filters: {}, sortable: ['startedAt'], sort: 'startedAt,asc' })

const OF_ACTIVITY = listSpec({ filters: {}, ...ONE_ORDER })

/** The records that await the second person, of all activities. */
export function useQueue() {
  const list = useListState(QUEUE)
  const result = useListRows(RECORDS, list, async (tenant, { kind = 'anomalous', ...query }, signal) =>
    identified(
      await answerOf(
        activity.GET('/api/tenants/{tenant}/activity/review-queue', {
          params: {
            path: { tenant },
            query: { ...query, ...(kind === 'all' ? {} : { anomalous: kind === 'anomalous' }) },
          },
          signal,
        }),
      ),
    ),
  )
  return { list, result }
}

/** The confirmed records that somebody proposes to change. */
export function useAmendments() {
  const list = useListState(AMENDMENTS)
  const result = useListRows(`${RECORDS} amendments`, list, async (tenant, query, signal) =>
    identified(
      await answerOf(
        activity.GET('/api/tenants/{tenant}/activity/review-queue/amendments', {
          params: { path: { tenant }, query },
          signal,
        }),
      ),
    ),
  )
  return { list, result }
}

/** The records of one activity. */
export function useRecords(id: string) {
  const list = useListState(OF_ACTIVITY)
  const result = useListRows(RECORDS, list, async (tenant, { page, size }, signal) =>
    identified(
      await answerOf(
        activity.GET(`${ROOT}/attendances`, {
          params: { path: { tenant, id }, query: { page, size } },
          signal,
        }),
      ),
    ),
  )
  return { list, result }
}

function identified<Row extends Parts['ReviewLine']>(page: { items: Row[]; total: number }) {
  return { ...page, items: page.items.map((line) => ({ ...line, id: line.attendanceId })) }
}

/** The activity whose records are shown. */
export function useActivity(id: MaybeRefOrGetter<string>): Answer<Activity> {
  return useAnswer(
    () => ['activities', 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(ROOT, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** The activities that are over and have records to review. */
export function useActivitiesToReview() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, RECORDS, 'activities']),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/calendar', {
          params: {
            path: { tenant: tenant.value },
            query: { state: ['ENDED', 'HOURS_REVIEW'], size: MOST },
          },
          signal,
        }),
      ),
    select: (page) => page.items.filter(({ unreviewed }) => unreviewed > 0),
  })
}
