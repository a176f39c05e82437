/** Invitations of the person's liaison, and the answers to them. */
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { useAnswer } from '../../shared/useAnswer'

export type Invitation = components['schemas']['OwnInvitationsOwnInvitation']

const INVITATIONS = 'participation'
const MOST = 20

/** The invitations that wait for the person's answer, by the day of the activity. */
export function useInvitations() {
  return useAnswer([INVITATIONS, 'invitations'], (tenant, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/invitations/mine', {
        params: { path: { tenant }, query: { size: MOST } },
        signal,
      }),
    ),
  )
}

/** Declines an invitation; signing up accepts it. */
export function useDecline(): Change<string> {
  return useChange([INVITATIONS, 'inbox'], (tenant, id) =>
    done(
      activity.POST('/api/tenants/{tenant}/activity/activities/{id}/invitations/mine/refusal', {
        params: { path: { tenant, id } },
      }),
    ),
  )
}
