/** A roster file on its way to the roster: checked first, which writes nothing, then applied as it was shown. */
import { useQueryClient } from '@tanstack/vue-query'
import { shallowReactive } from 'vue'
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { problemFrom, problemOf, type Problem } from '../../api/problem'
import { fileForm } from '../../shared/form/fileForm'
import { today } from '../../shared/dates'
import { useTenant } from '../../shared/useTenant'

export type Plan = components['schemas']['PlanView']
export type PlannedRow = components['schemas']['PlannedRow']
export type RowError = components['schemas']['RowError']
export type UpdateResult = components['schemas']['UpdateView']

export const KINDS = ['NEW', 'CHANGED', 'RETURNING', 'UNCHANGED', 'FAULTY'] as const satisfies PlannedRow['kind'][]

/** A file of which no row can be read. */
export interface Rejection {
  sentence: string
  errors: RowError[]
}

export interface RosterFile {
  file: File | undefined
  /** The day from which people belong to another section or branch. */
  from: string
  plan: Plan | undefined
  rejection: Rejection | undefined
  result: UpdateResult | undefined
  busy: boolean
  problem: Problem | undefined
  check: () => Promise<void>
  apply: () => Promise<void>
  startOver: () => void
}

const SUBJECTS = ['volunteers', 'org-units', 'inbox']

export function useRosterFile(): RosterFile {
  const tenant = useTenant()
  const memory = useQueryClient()
  const nothing = { plan: undefined, rejection: undefined, result: undefined, problem: undefined }
  const state: RosterFile = shallowReactive({
    ...nothing,
    file: undefined,
    from: today(),
    busy: false,
    check: () => attempt(check),
    apply: () => attempt(apply),
    startOver: () => void Object.assign(state, nothing, { file: undefined }),
  })

  async function attempt(work: (file: File) => Promise<void>): Promise<void> {
    if (state.file === undefined || state.busy) return
    state.busy = true
    state.problem = undefined
    await work(state.file).catch((thrown: unknown) => (state.problem = problemOf(thrown)))
    state.busy = false
  }

  async function check(file: File): Promise<void> {
    Object.assign(state, nothing)
    const { data, error, response } = await volunteer.POST('/api/tenants/{tenant}/volunteer/roster-imports/plans', {
      params: { path: { tenant: tenant.value }, query: { effectiveFrom: state.from } },
      body: { file },
      bodySerializer: fileForm,
    })
    if (data !== undefined) state.plan = data
    else state.rejection = rejectionOf(response.status, error)
  }

  async function apply(file: File): Promise<void> {
    const plan = state.plan
    if (plan === undefined) return
    const { data, error, response } = await volunteer.POST('/api/tenants/{tenant}/volunteer/roster-imports/updates', {
      params: { path: { tenant: tenant.value }, query: { plan: plan.plan, effectiveFrom: state.from } },
      body: { file },
      bodySerializer: fileForm,
    })
    if (data === undefined) throw problemFrom(response.status, error)
    state.result = data
    await Promise.all(SUBJECTS.map((subject) => memory.invalidateQueries({ queryKey: [tenant.value, subject] })))
  }

  return state
}

/** Returns what is wrong with a file that cannot be read; throws every other problem. */
export function rejectionOf(
  status: number,
  error: { detail?: string | undefined; errors?: unknown } | undefined,
): Rejection {
  if (status !== 422 && status !== 415) throw problemFrom(status, error)
  const errors = Array.isArray(error?.errors) ? error.errors.filter(isRowError) : []
  return { sentence: error?.detail ?? '', errors }
}

function isRowError(error: unknown): error is RowError {
  return typeof error === 'object' && error !== null && 'row' in error && 'message' in error && 'column' in error
}
