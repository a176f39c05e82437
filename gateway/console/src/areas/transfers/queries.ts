/** Transfers of people between agencies (NX-50). */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { useAnswer } from '../../shared/useAnswer'

type Parts = components['schemas']

export type Outgoing = Parts['OutgoingTransferView']
export type OutgoingState = Outgoing['state']
export type Incoming = Parts['IncomingTransferView']
export type IncomingState = Incoming['state']
export type Opening = Parts['OutgoingTransferOpeningRequest']
export type Terms = Parts['OwnTransferTermsView']
export type Receiver = Parts['TransferRequest']
export type Acceptance = Parts['IncomingTransferAcceptanceRequest']

export const OUTGOING = [
  'REQUESTED',
  'OFFERED',
  'ACCEPTED',
  'DEPARTED',
  'JOINED',
  'REFUSED',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies OutgoingState[]
export const INCOMING = ['OFFERED', 'ACCEPTED', 'JOINED', 'REFUSED', 'WITHDRAWN'] as const satisfies IncomingState[]

const TRANSFERS = 'transfers'
const CHANGED = [TRANSFERS, 'inbox']
const OUT = '/api/tenants/{tenant}/volunteer/outgoing-transfers' as const
const IN = '/api/tenants/{tenant}/volunteer/incoming-transfers' as const

const OUT_SPEC = listSpec({
  filters: { state: oneOf(OUTGOING) },
  sortable: ['openedOn', 'state'],
  sort: 'openedOn,desc',
})
const IN_SPEC = listSpec({
  filters: { state: oneOf(INCOMING) },
  sortable: ['receivedOn', 'name', 'state'],
  sort: 'receivedOn,desc',
})
const OWN_SPEC = listSpec({ filters: {}, ...ONE_ORDER })

export function useOutgoing() {
  const list = useListState(OUT_SPEC)
  const result = useListRows(TRANSFERS, list, (tenant, query, signal) =>
    answerOf(volunteer.GET(OUT, { params: { path: { tenant }, query }, signal })),
  )
  return { list, result }
}

export function useIncoming() {
  const list = useListState(IN_SPEC)
  const result = useListRows(TRANSFERS, list, (tenant, query, signal) =>
    answerOf(volunteer.GET(IN, { params: { path: { tenant }, query }, signal })),
  )
  return { list, result }
}

/** The transfers of the person. */
export function useOwnTransfers() {
  const list = useListState(OWN_SPEC)
  const result = useListRows(TRANSFERS, list, (tenant, params, signal) =>
    answerOf(volunteer.GET(`${OUT}/mine`, { params: { path: { tenant }, query: withoutOrder(params) }, signal })),
  )
  return { list, result }
}

/** What goes along with people whose transfer is opened today. */
export function useTerms() {
  return useAnswer<Terms>([TRANSFERS, 'terms'], (tenant, signal) =>
    answerOf(volunteer.GET(`${OUT}/mine/terms`, { params: { path: { tenant } }, signal })),
  )
}

export function useOpen(): Change<Opening> {
  return useChange(CHANGED, (tenant, body) => answerOf(volunteer.POST(OUT, { params: { path: { tenant } }, body })))
}

/** Asks for a transfer of one's own, which is the consent to it. */
export function useAskFor(): Change<Receiver> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(volunteer.POST(`${OUT}/mine`, { params: { path: { tenant } }, body })),
  )
}

export function useDepart(): Change<{ of: Outgoing; on: string }> {
  return useChange([...CHANGED, 'volunteers'], (tenant, { of, on }) =>
    answerOf(volunteer.POST(`${OUT}/{id}/departure`, { params: paramsOf(tenant, of), body: { on } })),
  )
}

export function useAccept(): Change<{ of: Incoming; into: Acceptance }> {
  return useChange(CHANGED, (tenant, { of, into }) =>
    answerOf(volunteer.POST(`${IN}/{id}/acceptance`, { params: paramsOf(tenant, of), body: into })),
  )
}

export function useRefuse(): Change<{ of: Incoming; reason: string }> {
  return useChange(CHANGED, (tenant, { of, reason }) =>
    answerOf(volunteer.POST(`${IN}/{id}/refusal`, { params: paramsOf(tenant, of), body: { reason } })),
  )
}

const at = (tenant: string, { id }: Outgoing) => ({ params: { path: { tenant, id } } })

const send = sendSteps<Outgoing>({
  CONSENT: (tenant, of) => answerOf(volunteer.POST(`${OUT}/{id}/consent`, at(tenant, of))),
  DECLINE: (tenant, of) => answerOf(volunteer.POST(`${OUT}/{id}/declining`, at(tenant, of))),
  WITHDRAW: (tenant, of) => answerOf(volunteer.POST(`${OUT}/{id}/withdrawal`, at(tenant, of))),
})

/** Takes a step with a transfer that needs no words. */
export function useTransferSteps(of: () => Outgoing): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => send(tenant, { ...taken, of: of() }))
}

function paramsOf(tenant: string, { id, version }: { id: string; version: number }) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
