/** What the pages of dispatches ask the platform, and what they change there. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'

type Parts = components['schemas']

export type Dispatch = Parts['DispatchView']
export type Task = Parts['TaskView']
export type TaskState = Parts['TaskState']
export type Order = Parts['OrderRequest']

export const STATES = [
  'ISSUED',
  'ACCEPTED',
  'OBJECTED',
  'RELEASED',
  'EXECUTED',
  'REPORTED',
] as const satisfies TaskState[]

const DISPATCHES = 'dispatches'
const CHANGED = [DISPATCHES, 'inbox']
const ROOT = '/api/tenants/{tenant}/activity/dispatches/{id}' as const
const MOST = 200

const SPEC = listSpec({
  filters: { q: text(), state: oneOf(STATES), section: text(), overdue: oneOf(['true'] as const) },
  sortable: ['title', 'deadline'],
  sort: 'deadline,asc',
})

/** The list of dispatches and its state in the address. */
export function useDispatches() {
  const list = useListState(SPEC)
  const result = useListRows(DISPATCHES, list, (tenant, { overdue, ...query }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/dispatches', {
        params: { path: { tenant }, query: { ...query, ...(overdue === undefined ? {} : { overdue: true }) } },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One dispatch. */
export function useDispatch(id: MaybeRefOrGetter<string>): Answer<Dispatch> {
  return useAnswer(
    () => [DISPATCHES, 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(ROOT, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** The activities of a section that are over: one of them carried the task out. */
export function useHeldActivities(section: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'activities', 'held', toValue(section)]),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/activities', {
          params: {
            path: { tenant: tenant.value },
            query: {
              section: toValue(section),
              state: ['ENDED', 'HOURS_REVIEW', 'CLOSED'],
              size: MOST,
              sort: ['startsAt,desc'],
            },
          },
          signal,
        }),
      ),
    select: (page) => page.items,
    enabled: computed(() => toValue(enabled)),
  })
}

const at = (tenant: string, { id }: Dispatch) => ({ params: { path: { tenant, id } } })

const sendOfDispatch = sendSteps<Dispatch>({
  CANCEL: (tenant, of, reason) =>
    answerOf(activity.POST(`${ROOT}/cancellation`, { ...at(tenant, of), body: { reason } })),
})

/** Takes a step with the whole dispatch. */
export function useDispatchSteps(of: () => Dispatch): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => sendOfDispatch(tenant, { ...taken, of: of() }))
}

interface OfSection {
  dispatch: Dispatch
  sectionId: string
}

const sendOfTask = sendSteps<OfSection>({
  ACCEPT: (tenant, { dispatch, sectionId }) =>
    answerOf(activity.POST(`${ROOT}/acceptance`, { ...at(tenant, dispatch), body: { sectionId } })),
  OBJECT: (tenant, { dispatch, sectionId }, reason) =>
    answerOf(activity.POST(`${ROOT}/objection`, { ...at(tenant, dispatch), body: { sectionId, reason } })),
  RELEASE: (tenant, { dispatch, sectionId }) =>
    answerOf(activity.POST(`${ROOT}/release`, { ...at(tenant, dispatch), body: { sectionId } })),
  EXECUTE: (tenant, { dispatch, sectionId }, activityId) =>
    answerOf(activity.POST(`${ROOT}/execution`, { ...at(tenant, dispatch), body: { sectionId, activityId } })),
  REPORT: (tenant, { dispatch, sectionId }, words) =>
    answerOf(activity.POST(`${ROOT}/report`, { ...at(tenant, dispatch), body: { sectionId, text: words } })),
})

/** Takes a step with the task of one section; for EXECUTE the words are the identity of the activity. */
export function useTaskSteps(of: () => OfSection): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => sendOfTask(tenant, { ...taken, of: of() }))
}

/** Issues an order to sections; `made` learns its identity. */
export function useIssueDispatch(made: (issued: Dispatch) => void): Change<Order> {
  return useChange(CHANGED, async (tenant, body) =>
    made(
      await answerOf(
        activity.POST('/api/tenants/{tenant}/activity/dispatches', { params: { path: { tenant } }, body }),
      ),
    ),
  )
}
