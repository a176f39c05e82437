/** What the roster asks the platform, and what it changes there. */
import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, someOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useTenant } from '../../shared/useTenant'

export type Volunteer = components['schemas']['VolunteerView']
export type VolunteerState = components['schemas']['VolunteerState']
export type Placement = components['schemas']['Placement']
type Axis = components['schemas']['Axis']

export const STATES = ['APPLIED', 'REGISTERED', 'ACTIVE', 'SUSPENDED', 'LEFT'] as const satisfies VolunteerState[]

const SUBJECT = 'volunteers'
const CHANGED = [SUBJECT, 'inbox']
const UNITS_AT_ONCE = 200

const SPEC = listSpec({
  filters: { name: text(), state: someOf(STATES), section: text(), branch: text() },
  sortable: ['displayName', 'state', 'joinedOn'],
  sort: 'displayName,asc',
})

/** The list of volunteers and its state in the address. */
export function useRoster() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
        params: { path: { tenant }, query },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One volunteer. */
export function useVolunteer(id: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'one', toValue(id)]),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers/{id}', {
          params: { path: { tenant: tenant.value, id: toValue(id) } },
          signal,
        }),
      ),
  })
}

/** Where a volunteer has been placed, the latest first. */
export function usePlacements(id: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'placements', toValue(id)]),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers/{id}/placements', {
          params: { path: { tenant: tenant.value, id: toValue(id) } },
          signal,
        }),
      ),
  })
}

/** The sections or the party branches that are in use, to choose from. */
export function useUnits(axis: Axis) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'org-units', 'choice', axis]),
    queryFn: ({ signal }) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/org-units', {
          params: { path: { tenant: tenant.value }, query: { axis, active: true, size: UNITS_AT_ONCE } },
          signal,
        }),
      ),
    select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
  })
}

/** Suspends a volunteer for a reason. */
export function useSuspendVolunteer(): Change<{ of: Volunteer; reason: string }> {
  return useChange(CHANGED, (tenant, { of, reason }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/{id}/suspension', {
        params: paramsOf(tenant, of),
        body: { reason },
      }),
    ),
  )
}

/** Lets a suspended volunteer serve again. */
export function useResumeVolunteer(): Change<Volunteer> {
  return useChange(CHANGED, (tenant, of) =>
    answerOf(
      volunteer.DELETE('/api/tenants/{tenant}/volunteer/volunteers/{id}/suspension', {
        params: paramsOf(tenant, of),
      }),
    ),
  )
}

/** Records that a volunteer leaves on a day. */
export function useRecordDeparture(): Change<{ of: Volunteer; on: string; reason: string }> {
  return useChange(CHANGED, (tenant, { of, on, reason }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/{id}/departure', {
        params: paramsOf(tenant, of),
        body: { on, reason },
      }),
    ),
  )
}

/** Accepts an application, or a person who had left. */
export function useAcceptVolunteer(): Change<Volunteer> {
  return useChange(CHANGED, acceptVolunteer)
}

/** The same for one of several rows, whose list asks for itself again. */
export function acceptVolunteer(tenant: string, of: Volunteer): Promise<Volunteer> {
  return answerOf(
    volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/{id}/registration', {
      params: paramsOf(tenant, of),
    }),
  )
}

/** A change names the version that the person saw. */
function paramsOf(tenant: string, { id, version }: Volunteer) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
