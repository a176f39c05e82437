/** What operators ask the registry about tenants, and what they order. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, someOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'

export type Tenant = components['schemas']['TenantRow']
export type Flow = components['schemas']['FlowView']
export type OnboardingForm = components['schemas']['OnboardingForm']
export type TenantForm = components['schemas']['TenantFormReplacement']
export type HeldTitle = components['schemas']['HeldTitle']
export type TenantState = components['schemas']['TenantState']
export type UnitType = components['schemas']['UnitType']
export type Title = components['schemas']['CivilisedTitle']

export const STATES = ['PROVISIONING', 'ACTIVE', 'SUSPENDED', 'DELETING', 'DELETED'] as const satisfies TenantState[]
export const KINDS = ['AGENCY', 'OFFICE'] as const
export const UNIT_TYPES = [
  'PROVINCIAL_ORGAN',
  'PARTY_COMMITTEE_DEPARTMENT',
  'PEOPLES_ORGANISATION',
  'DEMOCRATIC_PARTY',
  'CENTRAL_UNIT',
] as const satisfies UnitType[]
export const TITLES = [
  'NATIONAL_CIVILISED_UNIT',
  'PROVINCIAL_CIVILISED_UNIT',
  'ORGAN_CIVILISED_UNIT',
] as const satisfies Title[]

/** What onboarding and later changes describe alike. */
export interface Description {
  name: string
  kind: (typeof KINDS)[number]
  unitType: UnitType
  overseer?: string | null
  titles?: Title[] | null
}

const SUBJECT = 'tenants'
const PLATFORM = 'platform'
const FLOWS_AT_ONCE = 20
const OFFICES_AT_ONCE = 200
const WHILE_RUNNING_MS = 1_500

const SPEC = listSpec({
  filters: { q: text(), kind: oneOf(KINDS), state: someOf(STATES), overseer: text() },
  sortable: ['id', 'name', 'kind', 'state'],
  sort: 'name,asc',
})

/** All tenants. */
export function useTenants() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (_, query, signal) =>
    answerOf(registry.GET('/api/platform/registry/tenants', { params: { query }, signal })),
  )
  return { list, result }
}

/** The offices that may oversee others, to choose from. */
export function useOffices() {
  return useQuery({
    queryKey: [PLATFORM, SUBJECT, 'offices'],
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/platform/registry/tenants', {
          params: { query: { kind: 'OFFICE', state: ['ACTIVE'], size: OFFICES_AT_ONCE } },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}

/** One tenant. */
export function useTenantRow(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['', SUBJECT, 'one', toValue(id)]),
    queryFn: ({ signal }) =>
      answerOf(registry.GET('/api/platform/registry/tenants/{id}', { params: { path: { id: toValue(id) } }, signal })),
  })
}

/** The flows of a tenant, the latest first; asked for again while one of them runs. */
export function useFlows(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['', SUBJECT, 'flows', toValue(id)]),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/platform/registry/tenants/{id}/flows', {
          params: { path: { id: toValue(id) }, query: { size: FLOWS_AT_ONCE } },
          signal,
        }),
      ),
    select: (page) => page.items,
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? WHILE_RUNNING_MS : false),
  })
}

/** Whether a flow may still get on by itself. */
export function isUnderWay({ state }: Pick<Flow, 'state'>): boolean {
  return state === 'RUNNING' || state === 'WAITING'
}

export function useOnboarding(): Change<OnboardingForm> {
  return useChange([SUBJECT], (_, body) => answerOf(registry.POST('/api/platform/registry/tenants', { body })))
}

export function useDescribe(): Change<{ of: Tenant; form: TenantForm }> {
  return useChange([SUBJECT], (_, { of, form }) =>
    answerOf(
      registry.PUT('/api/platform/registry/tenants/{id}', {
        params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
        body: form,
      }),
    ),
  )
}

export function useCorrectTitles(): Change<{ of: Tenant; periods: HeldTitle[] }> {
  return useChange([SUBJECT], (_, { of, periods }) =>
    answerOf(
      registry.PUT('/api/platform/registry/tenants/{id}/titles', {
        params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
        body: { periods },
      }),
    ),
  )
}

/** An order that runs as a flow. */
export type Order = 'SUSPEND' | 'RESUME' | 'EXPORT' | 'DELETE'

export function useOrder(): Change<{ of: Tenant; order: Order }> {
  return useChange([SUBJECT], (_, { of, order }) => sendOrder(of.id, order))
}

function sendOrder(id: string, order: Order): Promise<Flow> {
  const params = { params: { path: { id } } }
  const sent = {
    SUSPEND: () => registry.POST('/api/platform/registry/tenants/{id}/suspension', params),
    RESUME: () => registry.DELETE('/api/platform/registry/tenants/{id}/suspension', params),
    EXPORT: () => registry.POST('/api/platform/registry/tenants/{id}/export', params),
    DELETE: () => registry.DELETE('/api/platform/registry/tenants/{id}', params),
  }
  return answerOf(sent[order]())
}

export function useFlowStep(): Change<{ of: Flow; step: 'RESUME' | 'UNDO' }> {
  return useChange([SUBJECT], (_, { of, step }) =>
    step === 'RESUME'
      ? answerOf(
          registry.POST('/api/platform/registry/flows/{id}/resume', {
            params: { path: { id: of.id } },
            body: {},
          }),
        )
      : answerOf(registry.POST('/api/platform/registry/flows/{id}/undo', { params: { path: { id: of.id } } })),
  )
}

/** Sets a password for one sign-in; it is given once and never stored. */
export function newPassword(id: string, username: string) {
  return answerOf(
    registry.POST('/api/platform/registry/tenants/{id}/accounts/{username}/one-time-password', {
      params: { path: { id, username } },
    }),
  )
}
