/** The volunteer behind the account, in the tenant of the page. */
import { useAnswer, type Answer } from '../shared/useAnswer'
import { volunteer } from './clients'
import type { components } from './generated/volunteer'
import { answerOf } from './problem'

export type Me = components['schemas']['VolunteerView']

/** Asks who the person is on the roster; `missing` if the account belongs to nobody there. */
export function useMe(): Answer<Me> {
  return useAnswer(['volunteers', 'me'], (tenant, signal) =>
    answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers/me', { params: { path: { tenant } }, signal })),
  )
}
