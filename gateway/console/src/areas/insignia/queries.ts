/** Stock, issue slips and the insignia of an activity (NX-25 … NX-27). */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'

type Parts = components['schemas']

export type Item = Parts['ItemView']
export type ItemForm = Parts['ItemFormReplacement']
export type ItemKind = Parts['ItemKind']
export type Slip = Parts['SlipView']
export type SlipLine = Parts['LineView']
export type SlipReturn = Parts['ReturnView']
export type SlipState = Parts['SlipState']
export type ActivityInsignia = Parts['ActivityInsigniaView']
export type Pieces = Parts['PiecesRequestPieces']
export type ReturnRequest = Parts['ReturnRequest']

export const KINDS = ['FLAG', 'VEST', 'CAP', 'OTHER'] as const satisfies ItemKind[]
export const STATES = [
  'REQUESTED',
  'ISSUED',
  'PARTLY_RETURNED',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies SlipState[]

const ITEMS = 'insignia-items'
const SLIPS = 'insignia-slips'
const CHANGED = [SLIPS, ITEMS, 'activities', 'inbox']
const OF_ACTIVITY = '/api/tenants/{tenant}/activity/activities/{id}' as const
const SLIP = '/api/tenants/{tenant}/activity/insignia-slips/{id}' as const
const MOST = 200

const ITEM_SPEC = listSpec({
  filters: { kind: oneOf(KINDS), offered: oneOf(['true', 'false'] as const) },
  sortable: ['kind', 'name'],
  sort: 'kind,asc',
})
const SLIP_SPEC = listSpec({
  filters: { state: oneOf(STATES), section: text(), overdue: oneOf(['true'] as const) },
  sortable: ['number', 'requestedAt'],
  sort: 'requestedAt,desc',
})

export function useItems() {
  const list = useListState(ITEM_SPEC)
  const result = useListRows(ITEMS, list, (tenant, { offered, ...query }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/insignia-items', {
        params: {
          path: { tenant },
          query: { ...query, ...(offered === undefined ? {} : { offered: offered === 'true' }) },
        },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** The items of which a piece can be requested. */
export function useOfferedItems() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, ITEMS, 'offered']),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/insignia-items', {
          params: { path: { tenant: tenant.value }, query: { offered: true, size: MOST } },
          signal,
        }),
      ),
    select: (page) => page.items.filter(({ left }) => left > 0),
  })
}

export function useSlips() {
  const list = useListState(SLIP_SPEC)
  const result = useListRows(SLIPS, list, (tenant, { overdue, ...query }, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/insignia-slips', {
        params: { path: { tenant }, query: { ...query, ...(overdue === undefined ? {} : { overdue: true }) } },
        signal,
      }),
    ),
  )
  return { list, result }
}

export function useSlip(id: MaybeRefOrGetter<string>): Answer<Slip> {
  return useAnswer(
    () => [SLIPS, 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(SLIP, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** The slips of an activity, and whether the uniform was worn. */
export function useActivityInsignia(id: MaybeRefOrGetter<string>): Answer<ActivityInsignia> {
  return useAnswer(
    () => [SLIPS, 'activity', toValue(id)],
    (tenant, signal) =>
      answerOf(activity.GET(`${OF_ACTIVITY}/insignia`, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** The activity whose insignia are shown. */
export function useActivity(id: MaybeRefOrGetter<string>): Answer<Parts['ActivityView']> {
  return useAnswer(
    () => ['activities', 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(OF_ACTIVITY, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

export function useEnterItem(): Change<ItemForm> {
  return useChange([ITEMS], (tenant, body) =>
    answerOf(activity.POST('/api/tenants/{tenant}/activity/insignia-items', { params: { path: { tenant } }, body })),
  )
}

export function useChangeItem(): Change<{ of: Item; form: ItemForm }> {
  return useChange([ITEMS], (tenant, { of, form }) =>
    answerOf(
      activity.PUT('/api/tenants/{tenant}/activity/insignia-items/{id}', { params: paramsOf(tenant, of), body: form }),
    ),
  )
}

/** Requests pieces for an activity. */
export function useRequest(id: () => string): Change<Pieces[]> {
  return useChange(CHANGED, (tenant, lines) =>
    answerOf(
      activity.POST(`${OF_ACTIVITY}/insignia-slips`, { params: { path: { tenant, id: id() } }, body: { lines } }),
    ),
  )
}

/** Records whether the uniform was worn at an activity. */
export function useCheckUniform(id: () => string): Change<{ worn: boolean; reason: string | null }> {
  return useChange([SLIPS], (tenant, body) =>
    answerOf(activity.PUT(`${OF_ACTIVITY}/uniform-check`, { params: { path: { tenant, id: id() } }, body })),
  )
}

export function useIssue(of: () => Slip): Change<Pieces[]> {
  return useChange(CHANGED, (tenant, lines) =>
    answerOf(activity.POST(`${SLIP}/issue`, { params: { path: { tenant, id: of().id } }, body: { lines } })),
  )
}

export function useTakeBack(of: () => Slip): Change<ReturnRequest> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(activity.POST(`${SLIP}/returns`, { params: paramsOf(tenant, of()), body })),
  )
}

const at = (tenant: string, { id }: Slip) => ({ params: { path: { tenant, id } } })

const send = sendSteps<Slip>({
  REFUSE: (tenant, of, reason) => answerOf(activity.POST(`${SLIP}/refusal`, { ...at(tenant, of), body: { reason } })),
  WITHDRAW: (tenant, of) => answerOf(activity.POST(`${SLIP}/withdrawal`, at(tenant, of))),
  WAIVE: (tenant, of, reason) => answerOf(activity.POST(`${SLIP}/waiver`, { ...at(tenant, of), body: { reason } })),
})

/** Takes a step with a slip that needs words at most. */
export function useSlipSteps(of: () => Slip): Change<Taken> {
  return useChange(CHANGED, (tenant, taken) => send(tenant, { ...taken, of: of() }))
}

function paramsOf(tenant: string, { id, version }: { id: string; version: number }) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
