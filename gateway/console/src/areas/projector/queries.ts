/** What the projector shows: an activity that is taking place, its token, and how many have come. */
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { listSpec, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'
import type { Presence } from './presence'

export type Activity = components['schemas']['ActivityView']
export type Way = components['schemas']['Direction']
export type Shown = components['schemas']['ShowTokenShown']

const SPEC = listSpec({ filters: { q: text() }, sortable: ['startsAt', 'title'], sort: 'startsAt,asc' })

/** The activities that are taking place, within the person's reach. */
export function useRunning() {
  const list = useListState(SPEC)
  const result = useListRows('running', list, (tenant, query, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/activities', {
        params: { path: { tenant }, query: { ...query, state: ['RUNNING'] } },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One activity. */
export function useActivity(id: () => string) {
  return useAnswer(
    () => ['activities', 'one', id()],
    (tenant, signal) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/activities/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

/** Asks for a new token. */
export function askForToken(tenant: string, id: string, direction: Way): Promise<Shown> {
  return answerOf(
    activity.GET('/api/tenants/{tenant}/activity/activities/{id}/check-in-token', {
      params: { path: { tenant, id }, query: { direction } },
    }),
  )
}

const AT_ONCE = 200
const COUNT_EVERY_MS = 5_000

/** Who has come and who is still there, counted again every few seconds while the page is visible. */
export function usePresence(id: () => string) {
  return useAnswer(
    () => ['attendances', 'presence', id()],
    (tenant, signal) => allOf((page) => askForRoll(tenant, id(), page, signal)),
    { refetchInterval: () => COUNT_EVERY_MS, refetchIntervalInBackground: false },
  )
}

function askForRoll(tenant: string, id: string, page: number, signal: AbortSignal) {
  return answerOf(
    activity.GET('/api/tenants/{tenant}/activity/activities/{id}/attendances', {
      params: { path: { tenant, id }, query: { page, size: AT_ONCE } },
      signal,
    }),
  )
}

/** Reads all pages of a roll. */
async function allOf(ask: (page: number) => Promise<{ items: Presence[]; total: number }>): Promise<Presence[]> {
  const first = await ask(0)
  const pages = Math.ceil(first.total / AT_ONCE)
  const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, before) => ask(before + 1)))
  return [first, ...rest].flatMap(({ items }) => items)
}
