/** Activities that the person may join, has joined, or was at. */
import { activity, scoring } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { pollEvery } from '../../shared/poll'
import { useAnswer } from '../../shared/useAnswer'

export type Opportunity = components['schemas']['OpenActivitiesOpenActivity']
export type Activity = components['schemas']['ActivityView']
export type Place = components['schemas']['PlaceView']
export type Signup = components['schemas']['OwnSignup']

const SUBJECT = 'participation'
const CHANGED = [SUBJECT, 'inbox']
const EVERY_MS = 60_000
const NEXT_FEW = 5

const OPEN = listSpec({ filters: {}, sortable: ['startsAt', 'title'], sort: 'startsAt,asc' })

/** The activities that recruit; those that the person may not join say why. */
export function useOpportunities() {
  const list = useListState(OPEN)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/activities/open', {
        params: { path: { tenant }, query: { ...query, clashing: true } },
        signal,
      }),
    ),
  )
  return { list, result }
}

export const WHEN = ['UPCOMING', 'PAST'] as const

const OWN = listSpec({ filters: { when: oneOf(WHEN) }, sortable: ['startsAt'], sort: 'startsAt,asc' })

/** The commitments of the person, coming or past; the platform orders them. */
export function useSignups() {
  const list = useListState(OWN)
  const result = useListRows(`${SUBJECT}-own`, list, (tenant, { when, page, size }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/sign-ups/mine', {
        params: { path: { tenant }, query: { when, page, size } },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** The next few commitments, asked for again every minute. */
export function useNextSignups() {
  return useAnswer(
    [`${SUBJECT}-own`, 'next'],
    (tenant, signal) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/sign-ups/mine', {
          params: { path: { tenant }, query: { when: 'UPCOMING', size: NEXT_FEW } },
          signal,
        }),
      ),
    pollEvery(EVERY_MS),
  )
}

/** The first activities that recruit and that do not clash with what the person has promised. */
export function useOpenFew() {
  return useAnswer([SUBJECT, 'few'], (tenant, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/activities/open', {
        params: { path: { tenant }, query: { size: NEXT_FEW, sort: ['startsAt,asc'] } },
        signal,
      }),
    ),
  )
}

/** The latest service of the person: shows whether a check-out is missing. */
export function useLatestService() {
  return useAnswer(['attendances', 'latest'], (tenant, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/attendances/mine', {
        params: { path: { tenant }, query: { size: 1, sort: ['startedAt,desc'] } },
        signal,
      }),
    ),
  )
}

/** The hours and points of the present year. */
export function useThisYear() {
  return useAnswer(['scoring', 'mine'], (tenant, signal) =>
    answerOf(scoring.GET('/api/tenants/{tenant}/scoring/mine', { params: { path: { tenant } }, signal })),
  )
}

/** Signs the person up, or agrees to the new time of an activity. */
export function useSignUp(): Change<string> {
  return useChange([...CHANGED, `${SUBJECT}-own`], (tenant, id) =>
    answerOf(
      activity.POST('/api/tenants/{tenant}/activity/activities/{id}/sign-ups', {
        params: { path: { tenant, id } },
      }),
    ),
  )
}

/** Withdraws the person's sign-up for a reason. */
export function useWithdraw(): Change<{ id: string; reason: string }> {
  return useChange([...CHANGED, `${SUBJECT}-own`], (tenant, { id, reason }) =>
    done(
      activity.DELETE('/api/tenants/{tenant}/activity/activities/{id}/sign-ups/mine', {
        params: { path: { tenant, id }, query: { reason } },
      }),
    ),
  )
}
