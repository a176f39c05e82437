/** Signed statements of honours and hours for the appraisal (NX-71). */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Statement = Schemas['StatementView']
export type Content = Schemas['StatementContentView']
export type State = Schemas['StatementState']
export type Purpose = Schemas['Purpose']
export type StatementRequest = Schemas['StatementRequest']

export const STATES = ['PREPARED', 'ISSUED', 'VOID'] as const satisfies State[]
export const PURPOSES = ['ANNUAL_APPRAISAL', 'MORAL_MODEL'] as const satisfies Purpose[]

const SUBJECT = 'statements'
const SPEC = listSpec({
  filters: { state: oneOf(STATES), purpose: oneOf(PURPOSES), volunteer: text(), year: text() },
  sortable: ['number', 'preparedOn'],
  sort: 'number,desc',
})
const OWN_SPEC = listSpec({ filters: {}, sortable: ['number'], sort: 'number,desc' })

export function useStatements() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, { year, ...query }, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/statements', {
        params: { path: { tenant }, query: { ...query, ...yearOf(year) } },
        signal,
      }),
    ),
  )
  return { list, result }
}

export function useStatement(id: () => string) {
  return useAnswer(
    () => [SUBJECT, 'one', id()],
    (tenant, signal) =>
      answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/statements/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

/** What is and was stated about the person. */
export function useOwnStatements() {
  const list = useListState(OWN_SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/statements', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

/** What a statement about the person would say now. */
export function usePreview() {
  return useAnswer([SUBJECT, 'preview'], (tenant, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/statement-preview', { params: { path: { tenant } }, signal }),
    ),
  )
}

export function usePrepare(): Change<StatementRequest> {
  return useChange([SUBJECT], (tenant, body) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/statements', { params: { path: { tenant } }, body })),
  )
}

export function useConfirm(): Change<Statement> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/statements/{id}/confirmation', { params: paramsOf(tenant, of) }),
    ),
  )
}

export function useIssue(): Change<Statement> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/statements/{id}/issue', { params: paramsOf(tenant, of) })),
  )
}

export function useVoid(): Change<{ of: Statement; reason: string }> {
  return useChange([SUBJECT], (tenant, { of, reason }) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/statements/{id}/voiding', {
        params: paramsOf(tenant, of),
        body: { reason },
      }),
    ),
  )
}

function yearOf(year: string | undefined): { year?: number } {
  return year === undefined || !/^\d{4}$/.test(year) ? {} : { year: Number(year) }
}

function paramsOf(tenant: string, { id, version }: Statement) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
