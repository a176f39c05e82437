/** What the pages of annual plans ask the platform, and what they change there. */
import { toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done } from '../../api/problem'
import { today } from '../../shared/dates'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { useAnswer, type Answer } from '../../shared/useAnswer'

type Parts = components['schemas']

export type Plan = Parts['AnnualPlanView']
export type PlanState = Parts['PlanState']
export type Owner = Parts['PlanOwnerKind']
export type Item = Parts['AnnualPlanRequestItem']
export type PlanRequest = Parts['AnnualPlanRequest']
export type Progress = Parts['ProgressView']
export type ProgressLine = Parts['PlanProgressLine']

export const OWNERS = ['UNIT', 'SECTION', 'BRANCH'] as const satisfies Owner[]
export const STATES = ['DRAFT', 'ADOPTED'] as const satisfies PlanState[]

export const THIS_YEAR = Number(today().slice(0, 4))
/** The years to choose from: next year, for which one plans, and those before. */
export const YEARS = Array.from({ length: 6 }, (_, index) => String(THIS_YEAR + 1 - index))

const PLANS = 'annual-plans'
const ROOT = '/api/tenants/{tenant}/activity/annual-plans/{id}' as const

const SPEC = listSpec({
  filters: { year: oneOf(YEARS), owner: oneOf(OWNERS), unit: text(), state: oneOf(STATES) },
  sortable: ['year', 'state'],
  sort: 'year,desc',
})

/** The list of plans and its state in the address. */
export function usePlans() {
  const list = useListState(SPEC)
  const result = useListRows(PLANS, list, (tenant, { year, ...query }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/annual-plans', {
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

/** One plan with all its editions. */
export function usePlan(id: MaybeRefOrGetter<string>): Answer<Plan> {
  return useAnswer(
    () => [PLANS, 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(ROOT, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** An edition against what was done. */
export function useProgress(id: MaybeRefOrGetter<string>, edition: MaybeRefOrGetter<number>): Answer<Progress> {
  return useAnswer(
    () => [PLANS, 'progress', toValue(id), toValue(edition)],
    (tenant, signal) =>
      answerOf(
        activity.GET(`${ROOT}/progress`, {
          params: { path: { tenant, id: toValue(id) }, query: { edition: toValue(edition) } },
          signal,
        }),
      ),
  )
}

const seen = (tenant: string, { id, version }: { id: string; version: number }) => ({
  params: { path: { tenant, id }, header: { 'If-Match': `"${version}"` } },
})

const send = sendSteps<Plan>({
  ADOPT: (tenant, of) => answerOf(activity.POST(`${ROOT}/adoption`, seen(tenant, of))),
  DROP_DRAFT: (tenant, of) => answerOf(activity.DELETE(`${ROOT}/draft`, seen(tenant, of))),
  DELETE: (tenant, of) => done(activity.DELETE(ROOT, seen(tenant, of))),
})

/** Takes a step with a plan. */
export function usePlanSteps(of: () => Plan): Change<Taken> {
  return useChange([PLANS], (tenant, taken) => send(tenant, { ...taken, of: of() }))
}

/** Drafts a plan; `made` learns its identity. */
export function useDraftPlan(made: (drafted: Plan) => void): Change<PlanRequest> {
  return useChange([PLANS], async (tenant, body) =>
    made(
      await answerOf(
        activity.POST('/api/tenants/{tenant}/activity/annual-plans', { params: { path: { tenant } }, body }),
      ),
    ),
  )
}

/** Writes the next edition of a plan, or its draft again. */
export function useRevisePlan(): Change<{ id: string; version: number; items: Item[] }> {
  return useChange([PLANS], (tenant, { id, version, items }) =>
    answerOf(activity.PUT(ROOT, { ...seen(tenant, { id, version }), body: { items } })),
  )
}
