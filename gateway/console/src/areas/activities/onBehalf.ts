/** Whom a liaison may sign up or invite for an activity, and what became of it. */
import { toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec } from '../../shared/list/listState'
import { ONE_ORDER } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'
import { MOST } from './queries'

export type Candidate = components['schemas']['CandidateView']
export type Arranged = components['schemas']['ArrangedView']
export type InvitationProgress = components['schemas']['InvitationProgress']

const CANDIDATES = 'candidates'
const INVITATIONS = 'invitations'
const ROOT = '/api/tenants/{tenant}/activity/activities/{id}' as const

const SPEC = listSpec({ filters: {}, ...ONE_ORDER })

/** The people whom the liaison may ask, by section and name. */
export function useCandidates(id: MaybeRefOrGetter<string>) {
  const list = useListState(SPEC)
  const result = useListRows(CANDIDATES, list, async (tenant, { page, size }, signal) => {
    const found = await answerOf(
      activity.GET(`${ROOT}/sign-ups/candidates`, {
        params: { path: { tenant, id: toValue(id) }, query: { page, size } },
        signal,
      }),
    )
    return { ...found, items: found.items.map((person) => ({ ...person, id: person.volunteerId })) }
  })
  return { list, result }
}

/** Signs people up or invites them; `answered` learns what became of each. */
export function useArrange(
  id: MaybeRefOrGetter<string>,
  answered: (answers: Arranged[]) => void,
): Change<{ volunteerIds: string[] }> {
  return useChange([CANDIDATES, INVITATIONS, `sign-ups ${toValue(id)}`], async (tenant, body) => {
    const { items } = await answerOf(
      activity.POST(`${ROOT}/sign-ups/on-behalf`, { params: { path: { tenant, id: toValue(id) } }, body }),
    )
    answered(items)
  })
}

/** Who was invited, and what they answered. */
export function useInvitations(id: MaybeRefOrGetter<string>) {
  return useAnswer(
    () => [INVITATIONS, toValue(id)],
    (tenant, signal) =>
      answerOf(
        activity.GET(`${ROOT}/invitations`, {
          params: { path: { tenant, id: toValue(id) }, query: { size: MOST } },
          signal,
        }),
      ),
  )
}

/** Returns whether the person can be signed up or invited now. */
export function canBeAsked({ objection, place, invitation }: Candidate): boolean {
  return !objection && place.standing === 'NONE' && invitation !== 'OPEN'
}
