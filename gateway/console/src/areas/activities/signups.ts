/** Who signed up for an activity, and who already has a record. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { activity, volunteer } from '../../api/clients'
import { answerOf } from '../../api/problem'
import { pollEvery } from '../../shared/poll'
import { listSpec } from '../../shared/list/listState'
import { ONE_ORDER } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useTenant } from '../../shared/useTenant'
import { MOST } from './queries'

export const ATTENDANCES = 'attendances'

const ROOT = '/api/tenants/{tenant}/activity/activities/{id}' as const
const EVERY_MS = 20_000
const FEW = 20

const SPEC = listSpec({ filters: {}, ...ONE_ORDER })

/** The people who signed up, those with a seat first. */
export function useSignups(id: MaybeRefOrGetter<string>) {
  const list = useListState(SPEC)
  const result = useListRows(`sign-ups ${toValue(id)}`, list, async (tenant, { page, size }, signal) => {
    const found = await answerOf(
      activity.GET(`${ROOT}/sign-ups`, {
        params: { path: { tenant, id: toValue(id) }, query: { page, size } },
        signal,
      }),
    )
    return { ...found, items: found.items.map((line) => ({ ...line, id: line.volunteerId })) }
  })
  return { list, result }
}

/** The records of an activity, as many as one page holds, asked for again while people check in. */
export function useAttendances(id: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, ATTENDANCES, toValue(id), 'all']),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET(`${ROOT}/attendances`, {
          params: { path: { tenant: tenant.value, id: toValue(id) }, query: { size: MOST } },
          signal,
        }),
      ),
    select: (page) => page.items,
    ...pollEvery(EVERY_MS),
  })
}

/** Volunteers whose name contains the words; characters, pinyin and initials all find them. */
export function usePeople(name: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  const words = computed(() => toValue(name).trim())
  return useQuery({
    queryKey: computed(() => [tenant.value, 'volunteers', 'choices', words.value]),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
          params: {
            path: { tenant: tenant.value },
            query: { name: words.value, state: ['ACTIVE'], size: FEW },
          },
          signal,
        }),
      ),
    select: (page) => page.items,
    enabled: computed(() => words.value !== ''),
  })
}
