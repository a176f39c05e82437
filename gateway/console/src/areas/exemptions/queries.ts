/** Exemptions from taking part, with a reason and nothing about health (NX-17, NX-31). */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'

type Schemas = components['schemas']
export type Exemption = Schemas['AggregateViewExemptionView']
export type ExemptionForm = Schemas['ExemptionForm']

export const REASONS = ['LONG_LEAVE', 'SECONDMENT', 'ILLNESS', 'OTHER'] as const satisfies Schemas['ExemptionReason'][]

export const STAGES = ['ENTERED', 'CONFIRMED'] as const satisfies Schemas['ExemptionStage'][]

const SUBJECT = 'exemptions'
const CHANGED = [SUBJECT, 'inbox']
const SPEC = listSpec({
  filters: { reason: oneOf(REASONS), stage: oneOf(STAGES), volunteerId: text() },
  sortable: ['from', 'reason'],
  sort: 'from,desc',
})

export function useExemptions() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/exemptions', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

export function useAddExemption(): Change<ExemptionForm> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/exemptions', { params: { path: { tenant } }, body })),
  )
}

export function useChangeExemption(): Change<{ of: Exemption; form: ExemptionForm }> {
  return useChange(CHANGED, (tenant, { of, form }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/exemptions/{id}', { params: paramsOf(tenant, of), body: form }),
    ),
  )
}

export function useEndExemption(): Change<Exemption> {
  return useChange(CHANGED, (tenant, of) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/exemptions/{id}/end', { params: paramsOf(tenant, of) })),
  )
}

/** Confirms what another member of the committee has entered; before that it does not apply. */
export function useConfirmExemption(): Change<Exemption> {
  return useChange(CHANGED, (tenant, of) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/exemptions/{id}/confirmation', { params: paramsOf(tenant, of) }),
    ),
  )
}

function paramsOf(tenant: string, { id, version }: Exemption) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
