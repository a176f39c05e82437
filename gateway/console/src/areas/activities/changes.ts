/** What the pages of activities change. */
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { ACTIVITIES, type Activity } from './queries'

export type Plan = components['schemas']['PlanRequest']
export type Roll = components['schemas']['RollRequest']

const CHANGED = [ACTIVITIES, 'calendar', 'inbox']

const at = (tenant: string, { id }: { id: string }) => ({ params: { path: { tenant, id } } })
const ROOT = '/api/tenants/{tenant}/activity/activities/{id}' as const

const send = sendSteps<Activity>({
  RECRUIT: (tenant, of) => answerOf(activity.POST(`${ROOT}/recruiting`, at(tenant, of))),
  START: (tenant, of) => answerOf(activity.POST(`${ROOT}/start`, at(tenant, of))),
  END: (tenant, of) => answerOf(activity.POST(`${ROOT}/end`, at(tenant, of))),
  CANCEL: (tenant, of, reason) =>
    answerOf(activity.POST(`${ROOT}/cancellation`, { ...at(tenant, of), body: { reason } })),
  CLOSE: (tenant, of) => close(tenant, of, false),
  CLOSE_ACCEPTING_ZERO: (tenant, of) => close(tenant, of, true),
  DELETE: (tenant, of) => done(activity.DELETE(ROOT, at(tenant, of))),
})

function close(tenant: string, { id }: Activity, acceptZero: boolean) {
  return answerOf(activity.POST(`${ROOT}/closing`, { params: { path: { tenant, id }, query: { acceptZero } } }))
}

/** Takes a step in the life of an activity. */
export function useActivitySteps(of: () => Activity): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => send(tenant, { ...taken, of: of() }))
}

/** Plans an activity in a project; `made` learns its identity. */
export function usePlanActivity(made: (planned: Activity) => void): Change<{ project: string; plan: Plan }> {
  return useChange(CHANGED, async (tenant, { project, plan }) =>
    made(
      await answerOf(
        activity.POST('/api/tenants/{tenant}/activity/projects/{projectId}/activities', {
          params: { path: { tenant, projectId: project } },
          body: plan,
        }),
      ),
    ),
  )
}

/** Changes the plan that the person saw. */
export function useReplanActivity(): Change<{ id: string; version: number; plan: Plan }> {
  return useChange(CHANGED, (tenant, { id, version, plan }) =>
    answerOf(
      activity.PUT(ROOT, {
        params: { path: { tenant, id }, header: { 'If-Match': `"${version}"` } },
        body: plan,
      }),
    ),
  )
}

/** Records when a volunteer was there. */
export function enterRoll(tenant: string, id: string, volunteerId: string, body: Roll) {
  return answerOf(
    activity.PUT(`${ROOT}/attendances/{volunteerId}`, { params: { path: { tenant, id, volunteerId } }, body }),
  )
}
