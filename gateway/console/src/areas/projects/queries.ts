/** What the pages of projects ask the platform, and what they change there. */
import { toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { useAnswer, type Answer } from '../../shared/useAnswer'

type Parts = components['schemas']

export type Project = Parts['ProjectView']
export type ProjectState = Parts['ProjectState']
export type Origin = Parts['Origin']
export type Proposal = Parts['ProposalRequest']
export type Activity = Parts['ActivityView']

export const STATES = ['DRAFT', 'FILED', 'ACCEPTED', 'RETURNED'] as const satisfies ProjectState[]
export const ORIGINS = ['APPLIED', 'ASSIGNED'] as const satisfies Origin[]
/** What a project waits for besides an answer. */
export const WAITS = ['toConfirm', 'numberMissing'] as const

const PROJECTS = 'projects'
const CHANGED = [PROJECTS, 'activities', 'inbox']
const ROOT = '/api/tenants/{tenant}/activity/projects/{id}' as const
const FEW = 20

const SPEC = listSpec({
  filters: {
    q: text(),
    state: oneOf(STATES),
    origin: oneOf(ORIGINS),
    section: text(),
    theme: text(),
    waits: oneOf(WAITS),
  },
  sortable: ['title', 'state'],
  sort: 'title,asc',
})

/** The list of projects and its state in the address. */
export function useProjects() {
  const list = useListState(SPEC)
  const result = useListRows(PROJECTS, list, (tenant, { waits, ...query }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/projects', {
        params: { path: { tenant }, query: { ...query, ...(waits === undefined ? {} : { [waits]: true }) } },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One project. */
export function useProject(id: MaybeRefOrGetter<string>): Answer<Project> {
  return useAnswer(
    () => [PROJECTS, 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(ROOT, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** The latest activities of a project. */
export function useActivitiesOf(project: MaybeRefOrGetter<string>) {
  return useAnswer(
    () => ['activities', 'of', toValue(project)],
    (tenant, signal) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/activities', {
          params: {
            path: { tenant },
            query: { projectId: toValue(project), size: FEW, sort: ['startsAt,desc'] },
          },
          signal,
        }),
      ),
  )
}

const at = (tenant: string, { id }: Project) => ({ params: { path: { tenant, id } } })
const seen = (tenant: string, id: string, version: number) => ({
  params: { path: { tenant, id }, header: { 'If-Match': `"${version}"` } },
})

const send = sendSteps<Project>({
  CONFIRM: (tenant, of) => answerOf(activity.POST(`${ROOT}/confirmation`, at(tenant, of))),
  FILE: (tenant, of) => answerOf(activity.POST(`${ROOT}/filing`, at(tenant, of))),
  ACCEPT: (tenant, of) => answerOf(activity.POST(`${ROOT}/acceptance`, at(tenant, of))),
  RETURN: (tenant, of, reason) => answerOf(activity.POST(`${ROOT}/return`, { ...at(tenant, of), body: { reason } })),
  SET_NUMBER: (tenant, of, number) =>
    answerOf(activity.PUT(`${ROOT}/national-number`, { ...at(tenant, of), body: { number } })),
  DELETE: (tenant, of) => done(activity.DELETE(ROOT, seen(tenant, of.id, of.version))),
})

/** Takes a step in the filing of a project. */
export function useProjectSteps(of: () => Project): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => send(tenant, { ...taken, of: of() }))
}

/** Accepts one of several filed projects. */
export function acceptProject(tenant: string, of: Project): Promise<Project> {
  return answerOf(activity.POST(`${ROOT}/acceptance`, at(tenant, of)))
}

/** Drafts a project; `made` learns its identity. */
export function useDraftProject(made: (drafted: Project) => void): Change<Proposal> {
  return useChange(CHANGED, async (tenant, body) =>
    made(
      await answerOf(activity.POST('/api/tenants/{tenant}/activity/projects', { params: { path: { tenant } }, body })),
    ),
  )
}

/** Changes the proposal that the person saw. */
export function useReviseProject(): Change<{ id: string; version: number; proposal: Proposal }> {
  return useChange(CHANGED, (tenant, { id, version, proposal }) =>
    answerOf(activity.PUT(ROOT, { ...seen(tenant, id, version), body: proposal })),
  )
}
