/** What forms and filters choose from: sections, party branches and the terms of the vocabulary. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useTenant } from '../shared/useTenant'
import { activity, volunteer } from './clients'
import type { components as ActivityParts } from './generated/activity'
import type { components as VolunteerParts } from './generated/volunteer'
import { answerOf } from './problem'

export type Axis = VolunteerParts['schemas']['Axis']
export type Term = ActivityParts['schemas']['TermView']

/** One of the things to choose from. */
export interface Choice {
  value: string
  label: string
}

const AT_ONCE = 200
const RARELY_MS = 5 * 60_000

/** The sections or the party branches in use. */
export function useUnitChoices(axis: Axis) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'org-units', 'choices', axis]),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/org-units', {
          params: { path: { tenant: tenant.value }, query: { axis, active: true, size: AT_ONCE } },
          signal,
        }),
      ),
    select: (page) => page.items.map(({ id, name }): Choice => ({ value: id, label: name })),
    staleTime: RARELY_MS,
  })
}

/** The terms of the vocabulary that activities of a day may carry; all terms without a day. */
export function useTerms(on?: MaybeRefOrGetter<string | undefined>) {
  const tenant = useTenant()
  const day = computed(() => toValue(on) || undefined)
  return useQuery({
    queryKey: computed(() => [tenant.value, 'vocabulary', 'choices', day.value]),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/vocabulary', {
          params: {
            path: { tenant: tenant.value },
            query: { size: AT_ONCE, ...(day.value === undefined ? {} : { on: day.value }) },
          },
          signal,
        }),
      ),
    select: (page) => page.items,
    staleTime: RARELY_MS,
  })
}
