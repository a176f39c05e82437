/** A list of the national system, compared with the roster, then taken over as it was shown (QH-43). */
import { useQueryClient } from '@tanstack/vue-query'
import { shallowReactive } from 'vue'
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { problemFrom, problemOf, type Problem } from '../../api/problem'
import { fileForm } from '../../shared/form/fileForm'
import { useTenant } from '../../shared/useTenant'

type Schemas = components['schemas']
export type Report = Schemas['ReconciliationView']
export type ComparedLine = Schemas['ComparedLine']
export type National = Schemas['NationalRegistration']

export interface NationalFile {
  file: File | undefined
  report: Report | undefined
  /** Whether the report has been taken over. */
  applied: boolean
  busy: boolean
  problem: Problem | undefined
  compare: () => Promise<void>
  apply: () => Promise<void>
}

export function useNationalFile(): NationalFile {
  const tenant = useTenant()
  const memory = useQueryClient()
  const state: NationalFile = shallowReactive({
    file: undefined,
    report: undefined,
    applied: false,
    busy: false,
    problem: undefined,
    compare: () => attempt(compare),
    apply: () => attempt(apply),
  })

  async function attempt(work: (file: File) => Promise<void>): Promise<void> {
    if (state.file === undefined || state.busy) return
    state.busy = true
    state.problem = undefined
    await work(state.file).catch((thrown: unknown) => (state.problem = problemOf(thrown)))
    state.busy = false
  }

  async function compare(file: File): Promise<void> {
    Object.assign(state, { report: undefined, applied: false })
    const { data, error, response } = await volunteer.POST(
      '/api/tenants/{tenant}/volunteer/national-registrations/comparisons',
      { params: { path: { tenant: tenant.value } }, body: { file }, bodySerializer: fileForm },
    )
    if (data === undefined) throw problemFrom(response.status, error)
    state.report = data
  }

  async function apply(file: File): Promise<void> {
    const { data, error, response } = await volunteer.POST(
      '/api/tenants/{tenant}/volunteer/national-registrations/imports',
      {
        params: { path: { tenant: tenant.value }, query: { plan: state.report?.plan ?? '' } },
        body: { file },
        bodySerializer: fileForm,
      },
    )
    if (data === undefined) throw problemFrom(response.status, error)
    Object.assign(state, { report: data, applied: true })
    await memory.invalidateQueries({ queryKey: [tenant.value, 'volunteers'] })
  }

  return state
}
