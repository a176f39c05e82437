/** Report-ins of volunteers to the communities they live in. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type ReportIn = Schemas['ReportInView']
export type State = Schemas['ReportInState']
export type OnBehalf = Schemas['ReportInReportRequest']

export const STATES = ['REPORTED', 'CONFIRMED', 'RETURNED'] as const satisfies State[]

const SUBJECT = 'report-ins'
const CHANGED = [SUBJECT, 'inbox']
const COMMUNITIES_AT_ONCE = 200

const SPEC = listSpec({ filters: { state: oneOf(STATES) }, sortable: ['on', 'state'], sort: 'on,desc' })

export function useReportIns() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/report-ins', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

/** Confirms what somebody else reported; the list asks for itself again. */
export function confirmReportIn(tenant: string, of: ReportIn): Promise<ReportIn> {
  return answerOf(
    volunteer.POST('/api/tenants/{tenant}/volunteer/report-ins/{id}/confirmation', { params: paramsOf(tenant, of) }),
  )
}

export function useConfirmReportIn(): Change<ReportIn> {
  return useChange(CHANGED, confirmReportIn)
}

export function useReturnReportIn(): Change<{ of: ReportIn; reason: string }> {
  return useChange(CHANGED, (tenant, { of, reason }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/report-ins/{id}/return', {
        params: paramsOf(tenant, of),
        body: { reason },
      }),
    ),
  )
}

/** Reports for somebody who has no account. */
export function useReportOnBehalf(): Change<OnBehalf> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/report-ins', { params: { path: { tenant } }, body })),
  )
}

/** The communities to choose from. */
export function useCommunities() {
  return useAnswer(['communities', 'choice'], async (tenant, signal) => {
    const page = await answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/communities', {
        params: { path: { tenant }, query: { size: COMMUNITIES_AT_ONCE } },
        signal,
      }),
    )
    return page.items.map(({ id, state: { name, subDistrict } }) => ({ value: id, label: `${name}（${subDistrict}）` }))
  })
}

function paramsOf(tenant: string, { id, version }: ReportIn) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
