/** Hours that the person served for a community and claims. */
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'

export type Claim = components['schemas']['ClaimView']
export type ClaimRequest = components['schemas']['ClaimRequest']

const SUBJECT = 'own-claims'
const CHANGED = [SUBJECT, 'attendances']
const SPEC = listSpec({ filters: {}, sortable: ['startedAt'], sort: 'startedAt,desc' })

/** The person's claims, the latest first. */
export function useClaims() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/outside-claims/mine', {
        params: { path: { tenant }, query },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** Claims hours. */
export function useClaimHours(): Change<ClaimRequest> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(activity.POST('/api/tenants/{tenant}/activity/outside-claims', { params: { path: { tenant } }, body })),
  )
}

/** Withdraws a claim that does not count yet. */
export function useWithdrawClaim(): Change<string> {
  return useChange(CHANGED, (tenant, id) =>
    answerOf(
      activity.POST('/api/tenants/{tenant}/activity/outside-claims/{id}/withdrawal', {
        params: { path: { tenant, id } },
      }),
    ),
  )
}
