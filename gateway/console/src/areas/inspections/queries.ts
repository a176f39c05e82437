/** Inspections of sections and of tenants below, their findings and what was done about them (QH-15). */
import { reporting } from '../../api/clients'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Inspection = Schemas['AggregateViewInspection']
export type Finding = Schemas['Finding']
export type Rectification = Schemas['Rectification']
export type NewInspection = Schemas['InspectionRecordRequest']
export type FindingLine = Schemas['FindingLine'] & { id: string }

export const STAGES = ['OPEN', 'CLOSED', 'WITHDRAWN'] as const satisfies Schemas['InspectionStage'][]
export const TIMINGS = ['OVERDUE', 'DUE'] as const satisfies Schemas['OpenFindingsTiming'][]

const SUBJECT = 'inspections'
const CHANGED = [SUBJECT, 'inbox']

const SPEC = listSpec({
  filters: { stage: oneOf(STAGES), inspected: text() },
  sortable: ['inspectedOn', 'nextDueOn', 'name', 'stage'],
  sort: 'inspectedOn,desc',
})
const FINDINGS = listSpec({ filters: { timing: oneOf(TIMINGS) }, ...ONE_ORDER })

export function useInspections() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/inspections', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

/** The findings that are still open, the earliest deadline first. */
export function useFindings() {
  const list = useListState(FINDINGS)
  const result = useListRows(SUBJECT, list, async (tenant, params, signal) => {
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/inspections/findings', {
        params: { path: { tenant }, query: withoutOrder(params) },
        signal,
      }),
    )
    return { ...page, items: page.items.map((line): FindingLine => ({ ...line, id: idOf(line) })) }
  })
  return { list, result }
}

function idOf({ inspectionId, number }: Schemas['FindingLine']): string {
  return `${inspectionId}/${number}`
}

export function useInspection(id: () => string) {
  return useAnswer(
    () => [SUBJECT, 'one', id()],
    (tenant, signal) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/inspections/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

/** The tenants below the office, by name; nothing unless an office asks. */
export function useTenantsBelow(isOffice: () => boolean) {
  return useAnswer(
    () => (isOffice() ? ['rollup', 'tenants'] : undefined),
    async (tenant, signal) => {
      const { rows } = await answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/rollup', { params: { path: { tenant } }, signal }),
      )
      return rows.map((row) => ({ value: row.tenant, label: row.name }))
    },
  )
}

export function useRecordInspection(made: (inspection: Inspection) => void): Change<NewInspection> {
  return useChange(CHANGED, async (tenant, body) =>
    made(
      await answerOf(
        reporting.POST('/api/tenants/{tenant}/reporting/inspections', { params: { path: { tenant } }, body }),
      ),
    ),
  )
}

export function useCloseFinding(): Change<{ of: Inspection; number: number; body: Rectification }> {
  return useChange(CHANGED, (tenant, { of, number, body }) =>
    answerOf(
      reporting.POST('/api/tenants/{tenant}/reporting/inspections/{id}/findings/{number}/closure', {
        params: { path: { tenant, id: of.id, number: String(number) }, header: versionOf(of) },
        body,
      }),
    ),
  )
}

export function useWithdraw(): Change<{ of: Inspection; reason: string }> {
  return useChange(CHANGED, (tenant, { of, reason }) =>
    answerOf(
      reporting.POST('/api/tenants/{tenant}/reporting/inspections/{id}/withdrawal', {
        params: { path: { tenant, id: of.id }, header: versionOf(of) },
        body: { reason },
      }),
    ),
  )
}

function versionOf({ version }: Inspection) {
  return { 'If-Match': `"${version}"` }
}
