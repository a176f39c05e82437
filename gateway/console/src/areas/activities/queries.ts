/** What the pages of activities ask the platform. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { listSpec, oneOf, someOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'
import { without } from '../../shared/without'
import { VIEWS } from './days'

type Parts = components['schemas']

export type Activity = Parts['ActivityView']
export type ActivityState = Parts['ActivityState']
export type Mode = Parts['Mode']
export type RiskLevel = Parts['RiskLevel']
export type Nature = Parts['Nature']
export type CalendarEntry = Parts['CalendarEntry']
export type Project = Parts['ProjectView']
export type SignupLine = Parts['SignupLine']
export type Irregularity = Parts['Irregularity']

export const STATES = [
  'PLANNED',
  'RECRUITING',
  'RUNNING',
  'ENDED',
  'HOURS_REVIEW',
  'CLOSED',
  'CANCELLED',
] as const satisfies ActivityState[]
export const MODES = ['CONCENTRATED', 'SELF_ORGANISED'] as const satisfies Mode[]
export const RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const satisfies RiskLevel[]
export const NATURES = ['ORDINARY', 'COMMUNITY', 'OWN_DUTY'] as const satisfies Nature[]
export const IRREGULARITIES = [
  'WITHOUT_FILING',
  'OUTSIDE_PLANNED_TIME',
  'CHANGED_AFTER_SIGN_UP',
  'WITHOUT_ATTENDANCE',
  'WITHOUT_PHOTOS',
] as const satisfies Irregularity[]

export const ACTIVITIES = 'activities'
export const MOST = 200

/** `on` and `view` say which days the calendar shows. */
export const FILTERS = {
  q: text(),
  state: someOf(STATES),
  mode: oneOf(MODES),
  section: text(),
  branch: text(),
  theme: text(),
  from: text(),
  to: text(),
  projectId: text(),
  organiser: text(),
  on: text(),
  view: oneOf(VIEWS),
}

const SPEC = listSpec({ filters: FILTERS, sortable: ['title', 'startsAt', 'state'], sort: 'startsAt,desc' })

/** The list of activities and its state in the address. */
export function useActivities() {
  const list = useListState(SPEC)
  const result = useListRows(ACTIVITIES, list, (tenant, query, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/activities', {
        params: { path: { tenant }, query: without(query, 'on', 'view') },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One activity. */
export function useActivity(id: MaybeRefOrGetter<string>): Answer<Activity> {
  return useAnswer(
    () => [ACTIVITIES, 'one', toValue(id)],
    (tenant, signal) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/activities/{id}', {
          params: { path: { tenant, id: toValue(id) } },
          signal,
        }),
      ),
  )
}

/** The project in which an activity is planned. */
export function useProject(id: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'projects', 'one', toValue(id)]),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/projects/{id}', {
          params: { path: { tenant: tenant.value, id: toValue(id) } },
          signal,
        }),
      ),
    enabled: computed(() => toValue(id) !== ''),
  })
}

/** The projects in which an activity can be planned, by title. */
export function useProjectChoices() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'projects', 'choices']),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/projects', {
          params: { path: { tenant: tenant.value }, query: { size: MOST, sort: ['title,asc'] } },
          signal,
        }),
      ),
    select: (page) => page.items.filter(({ allowedActions }) => allowedActions.includes('PLAN_ACTIVITY')),
  })
}
