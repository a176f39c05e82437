/** What the page of a section asks: who belongs to it, what they served, what they have promised, what is required. */
import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { activity, reporting, volunteer } from '../../api/clients'
import type { components as ActivityParts } from '../../api/generated/activity'
import type { components as ReportingParts } from '../../api/generated/reporting'
import type { components as VolunteerParts } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { today } from '../../shared/dates'
import { useTenant } from '../../shared/useTenant'

export type Volunteer = VolunteerParts['schemas']['VolunteerView']
export type PersonLine = ReportingParts['schemas']['PersonLine']
export type Verdict = ReportingParts['schemas']['VerdictView']
export type SignupLine = ActivityParts['schemas']['SignupLine']

/** A section and the year that is looked at. */
export interface Scope {
  section: string
  year: number
}

const MOST = 200
const UPCOMING = 20

/** The sections for which the person is liaison. */
export function useOwnSections(enabled: ComputedRef<boolean>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'volunteers', 'me']),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers/me', {
          params: { path: { tenant: tenant.value } },
          signal,
        }),
      ),
    select: (me) => me.liaisonSections.map(({ id, name }) => ({ value: id, label: name ?? '' })),
    enabled,
  })
}

/** The people of the section who are on the roster. */
export function useMembers(of: ComputedRef<Scope>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'volunteers', 'section', of.value.section]),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
          params: {
            path: { tenant: tenant.value },
            query: {
              section: of.value.section,
              state: ['ACTIVE', 'REGISTERED', 'SUSPENDED'],
              size: MOST,
              sort: ['displayName,asc'],
            },
          },
          signal,
        }),
      ),
    enabled: computed(() => of.value.section !== ''),
  })
}

/** What the people of the section served in the year. */
export function useServed(of: ComputedRef<Scope>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'persons', of.value.section, of.value.year]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/persons', {
          params: { path: { tenant: tenant.value }, query: { ...of.value, size: MOST } },
          signal,
        }),
      ),
    select: (page) => page.items,
    enabled: computed(() => of.value.section !== ''),
  })
}

/** The verdicts of the year. */
export function useVerdicts(of: ComputedRef<Scope>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'verdicts', of.value.year]),
    queryFn: ({ signal }) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/verdicts', {
          params: { path: { tenant: tenant.value }, query: { year: of.value.year } },
          signal,
        }),
      ),
    select: (judged) => judged.verdicts,
  })
}

/** The seats that people have in activities of the section from today on. */
export function useUpcoming(of: ComputedRef<Scope>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'sign-ups', 'section', of.value.section]),
    queryFn: async ({ signal }) => {
      const path = { tenant: tenant.value }
      const found = await answerOf(
        activity.GET('/api/tenants/{tenant}/activity/activities', {
          params: {
            path,
            query: {
              section: of.value.section,
              state: ['RECRUITING', 'RUNNING'],
              from: today(),
              size: UPCOMING,
              sort: ['startsAt,asc'],
            },
          },
          signal,
        }),
      )
      const lines = await Promise.all(
        found.items.map(({ id }) =>
          answerOf(
            activity.GET('/api/tenants/{tenant}/activity/activities/{id}/sign-ups', {
              params: { path: { ...path, id }, query: { size: MOST } },
              signal,
            }),
          ),
        ),
      )
      return { activities: found.items, seats: lines.flatMap(({ items }) => items) }
    },
    enabled: computed(() => of.value.section !== ''),
  })
}
