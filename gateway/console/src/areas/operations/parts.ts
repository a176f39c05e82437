/** The parts of the platform that operators look after. Their operations answer alike, each under its own path. */
import { activity, registry, reporting, scoring, volunteer } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf, done } from '../../api/problem'

export const PARTS = ['registry', 'volunteer', 'activity', 'scoring', 'reporting'] as const
export type Part = (typeof PARTS)[number]
export type DeadLetter = components['schemas']['DeadLetterLine']
export type DeadLetterDetail = components['schemas']['DeadLetterView']
export type DeadLetterState = components['schemas']['DeadLetterState']
export type CutOff = components['schemas']['DeadLetterRedriveRequest']
export type Redriven = components['schemas']['DeadLetterRedriven']
export type Lag = components['schemas']['Lag']
export type Drift = components['schemas']['PlatformReadModelDriftCount']

interface LetterQuery {
  state?: DeadLetterState
  ofTenant?: string
  page: number
  size: number
}

interface Operations {
  letters: (query: LetterQuery, signal: AbortSignal) => Promise<{ items: DeadLetter[]; total: number }>
  letter: (id: string) => Promise<DeadLetterDetail>
  redrive: (id: string) => Promise<void>
  redriveAll: (order: CutOff) => Promise<Redriven>
  discard: (id: string, reason: string) => Promise<void>
  lag: (signal: AbortSignal) => Promise<Lag>
  models: (signal: AbortSignal) => Promise<string[]>
  drift: (name: string, ofTenant: string) => Promise<Drift>
  rebuild: (name: string, ofTenant: string) => Promise<void>
}

const ID = (id: string) => ({ params: { path: { id } } })
const MODEL = (name: string, ofTenant: string) => ({ params: { path: { name }, query: { ofTenant } } })

export const OPERATIONS: Record<Part, Operations> = {
  registry: {
    letters: (query, signal) =>
      answerOf(registry.GET('/api/platform/registry/dead-letters', { params: { query }, signal })),
    letter: (id) => answerOf(registry.GET('/api/platform/registry/dead-letters/{id}', ID(id))),
    redrive: (id) => done(registry.POST('/api/platform/registry/dead-letters/{id}/redrive', ID(id))),
    redriveAll: (body) => answerOf(registry.POST('/api/platform/registry/dead-letters/redrive', { body })),
    discard: (id, reason) =>
      done(registry.POST('/api/platform/registry/dead-letters/{id}/discard', { ...ID(id), body: { reason } })),
    lag: (signal) => answerOf(registry.GET('/api/platform/registry/lag', { signal })),
    models: (signal) => answerOf(registry.GET('/api/platform/registry/read-models', { signal })),
    drift: (name, of) => answerOf(registry.GET('/api/platform/registry/read-models/{name}/drift', MODEL(name, of))),
    rebuild: (name, of) => done(registry.POST('/api/platform/registry/read-models/{name}/rebuild', MODEL(name, of))),
  },
  volunteer: {
    letters: (query, signal) =>
      answerOf(volunteer.GET('/api/platform/volunteer/dead-letters', { params: { query }, signal })),
    letter: (id) => answerOf(volunteer.GET('/api/platform/volunteer/dead-letters/{id}', ID(id))),
    redrive: (id) => done(volunteer.POST('/api/platform/volunteer/dead-letters/{id}/redrive', ID(id))),
    redriveAll: (body) => answerOf(volunteer.POST('/api/platform/volunteer/dead-letters/redrive', { body })),
    discard: (id, reason) =>
      done(volunteer.POST('/api/platform/volunteer/dead-letters/{id}/discard', { ...ID(id), body: { reason } })),
    lag: (signal) => answerOf(volunteer.GET('/api/platform/volunteer/lag', { signal })),
    models: (signal) => answerOf(volunteer.GET('/api/platform/volunteer/read-models', { signal })),
    drift: (name, of) => answerOf(volunteer.GET('/api/platform/volunteer/read-models/{name}/drift', MODEL(name, of))),
    rebuild: (name, of) => done(volunteer.POST('/api/platform/volunteer/read-models/{name}/rebuild', MODEL(name, of))),
  },
  activity: {
    letters: (query, signal) =>
      answerOf(activity.GET('/api/platform/activity/dead-letters', { params: { query }, signal })),
    letter: (id) => answerOf(activity.GET('/api/platform/activity/dead-letters/{id}', ID(id))),
    redrive: (id) => done(activity.POST('/api/platform/activity/dead-letters/{id}/redrive', ID(id))),
    redriveAll: (body) => answerOf(activity.POST('/api/platform/activity/dead-letters/redrive', { body })),
    discard: (id, reason) =>
      done(activity.POST('/api/platform/activity/dead-letters/{id}/discard', { ...ID(id), body: { reason } })),
    lag: (signal) => answerOf(activity.GET('/api/platform/activity/lag', { signal })),
    models: (signal) => answerOf(activity.GET('/api/platform/activity/read-models', { signal })),
    drift: (name, of) => answerOf(activity.GET('/api/platform/activity/read-models/{name}/drift', MODEL(name, of))),
    rebuild: (name, of) => done(activity.POST('/api/platform/activity/read-models/{name}/rebuild', MODEL(name, of))),
  },
  scoring: {
    letters: (query, signal) =>
      answerOf(scoring.GET('/api/platform/scoring/dead-letters', { params: { query }, signal })),
    letter: (id) => answerOf(scoring.GET('/api/platform/scoring/dead-letters/{id}', ID(id))),
    redrive: (id) => done(scoring.POST('/api/platform/scoring/dead-letters/{id}/redrive', ID(id))),
    redriveAll: (body) => answerOf(scoring.POST('/api/platform/scoring/dead-letters/redrive', { body })),
    discard: (id, reason) =>
      done(scoring.POST('/api/platform/scoring/dead-letters/{id}/discard', { ...ID(id), body: { reason } })),
    lag: (signal) => answerOf(scoring.GET('/api/platform/scoring/lag', { signal })),
    models: (signal) => answerOf(scoring.GET('/api/platform/scoring/read-models', { signal })),
    drift: (name, of) => answerOf(scoring.GET('/api/platform/scoring/read-models/{name}/drift', MODEL(name, of))),
    rebuild: (name, of) => done(scoring.POST('/api/platform/scoring/read-models/{name}/rebuild', MODEL(name, of))),
  },
  reporting: {
    letters: (query, signal) =>
      answerOf(reporting.GET('/api/platform/reporting/dead-letters', { params: { query }, signal })),
    letter: (id) => answerOf(reporting.GET('/api/platform/reporting/dead-letters/{id}', ID(id))),
    redrive: (id) => done(reporting.POST('/api/platform/reporting/dead-letters/{id}/redrive', ID(id))),
    redriveAll: (body) => answerOf(reporting.POST('/api/platform/reporting/dead-letters/redrive', { body })),
    discard: (id, reason) =>
      done(reporting.POST('/api/platform/reporting/dead-letters/{id}/discard', { ...ID(id), body: { reason } })),
    lag: (signal) => answerOf(reporting.GET('/api/platform/reporting/lag', { signal })),
    models: (signal) => answerOf(reporting.GET('/api/platform/reporting/read-models', { signal })),
    drift: (name, of) => answerOf(reporting.GET('/api/platform/reporting/read-models/{name}/drift', MODEL(name, of))),
    rebuild: (name, of) => done(reporting.POST('/api/platform/reporting/read-models/{name}/rebuild', MODEL(name, of))),
  },
}
