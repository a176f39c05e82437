/** Hours that volunteers served for a community: what waits for a check, for the committee, or for a second person. */
import { toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { staySent, type StayDraft } from '../../shared/form/stay'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { useAnswer, type Answer } from '../../shared/useAnswer'

export type Claim = components['schemas']['ClaimView']
export type ClaimState = components['schemas']['ClaimState']

export const STATES = [
  'CLAIMED',
  'CHECKED',
  'CONFIRMED',
  'RETURNED',
  'WITHDRAWN',
  'VOID',
] as const satisfies ClaimState[]

const CLAIMS = 'claims'
const CHANGED = [CLAIMS, 'inbox']
const ROOT = '/api/tenants/{tenant}/activity/outside-claims/{id}' as const

const SPEC = listSpec({
  filters: { state: oneOf(STATES), section: text(), from: text(), to: text(), amendment: oneOf(['true'] as const) },
  sortable: ['startedAt'],
  sort: 'startedAt,asc',
})

/** The list of claims and its state in the address. */
export function useClaims() {
  const list = useListState(SPEC)
  const result = useListRows(CLAIMS, list, (tenant, { amendment, ...query }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/outside-claims', {
        params: {
          path: { tenant },
          query: { ...query, ...(amendment === undefined ? {} : { amendment: true }) },
        },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One claim. */
export function useClaim(id: MaybeRefOrGetter<string>): Answer<Claim> {
  return useAnswer(
    () => [CLAIMS, 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(ROOT, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

const at = (tenant: string, { id }: Claim) => ({ params: { path: { tenant, id } } })

export const sendClaim = sendSteps<Claim>({
  CHECK: (tenant, of) => answerOf(activity.POST(`${ROOT}/check`, at(tenant, of))),
  CONFIRM: (tenant, of) => answerOf(activity.POST(`${ROOT}/confirmation`, at(tenant, of))),
  RETURN: (tenant, of, reason) => answerOf(activity.POST(`${ROOT}/return`, { ...at(tenant, of), body: { reason } })),
  VOID: (tenant, of, reason) =>
    answerOf(activity.POST(`${ROOT}/amendment/void`, { ...at(tenant, of), body: { reason } })),
  APPROVE_AMENDMENT: (tenant, of) => answerOf(activity.POST(`${ROOT}/amendment/approval`, at(tenant, of))),
  DECLINE_AMENDMENT: (tenant, of, reason) =>
    answerOf(activity.POST(`${ROOT}/amendment/refusal`, { ...at(tenant, of), body: { reason } })),
})

/** Takes a step with a claim. */
export function useClaimSteps(of: () => Claim): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => sendClaim(tenant, { ...taken, of: of() }))
}

/** Proposes another time for confirmed hours. */
export function useAmendClaim(): Change<{ of: Claim; stay: StayDraft; reason: string }> {
  return useChange(CHANGED, (tenant, { of, stay, reason }) =>
    answerOf(activity.POST(`${ROOT}/amendment`, { ...at(tenant, of), body: { ...staySent(stay), reason } })),
  )
}
