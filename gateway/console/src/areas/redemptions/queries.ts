/** Souvenirs, and what volunteers give points for (NX-68). */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Souvenir = Schemas['SouvenirView']
export type SouvenirForm = Schemas['SouvenirForm']
export type Offer = Schemas['OfferView']
export type Redemption = Schemas['RedemptionView']
export type State = Schemas['RedemptionState']

export const STATES = ['REQUESTED', 'HANDED_OVER', 'WITHDRAWN', 'SENT_BACK'] as const satisfies State[]

const REDEMPTIONS = 'redemptions'
const SOUVENIRS = 'souvenirs'
/** What the points page knows of a person; the area of points asks for it under the same key. */
const POINTS = 'scoring'

const REDEMPTION_SPEC = listSpec({
  filters: { state: oneOf(STATES), volunteer: text(), year: text() },
  sortable: ['number', 'requestedOn', 'points'],
  sort: 'number,desc',
})
const SOUVENIR_SPEC = listSpec({
  filters: { offered: oneOf(['true', 'false']) },
  sortable: ['name', 'points'],
  sort: 'name,asc',
})
const SHELF_SPEC = listSpec({ filters: {}, ...ONE_ORDER })
const OWN_SPEC = listSpec({ filters: {}, sortable: ['number'], sort: 'number,desc' })

export function useRedemptions() {
  const list = useListState(REDEMPTION_SPEC)
  const result = useListRows(REDEMPTIONS, list, (tenant, { year, ...query }, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/redemptions', {
        params: { path: { tenant }, query: { ...query, ...yearOf(year) } },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** One redemption, as its slip says it. */
export function useRedemption(id: () => string) {
  return useAnswer(
    () => [REDEMPTIONS, 'one', id()],
    (tenant, signal) =>
      answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/redemptions/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

/** Whether points are a trial in the agency. */
export function useTrial() {
  return useAnswer([POINTS, 'totals'], (tenant, signal) =>
    answerOf(scoring.GET('/api/tenants/{tenant}/scoring/totals', { params: { path: { tenant } }, signal })),
  )
}

export function useSouvenirs() {
  const list = useListState(SOUVENIR_SPEC)
  const result = useListRows(SOUVENIRS, list, (tenant, { offered, ...query }, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/souvenirs', {
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

/** What the person can have, the affordable first. */
export function useShelf() {
  const list = useListState(SHELF_SPEC)
  const result = useListRows(SOUVENIRS, list, (tenant, params, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/souvenirs', {
        params: { path: { tenant }, query: withoutOrder(params) },
        signal,
      }),
    ),
  )
  return { list, result }
}

export function useOwnRedemptions() {
  const list = useListState(OWN_SPEC)
  const result = useListRows(REDEMPTIONS, list, (tenant, query, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/redemptions', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

/** What the person can give. */
export function usePurse() {
  return useAnswer([POINTS, 'mine'], (tenant, signal) =>
    answerOf(scoring.GET('/api/tenants/{tenant}/scoring/mine', { params: { path: { tenant } }, signal })),
  )
}

/** Requests one unit of a souvenir for the person. */
export function useRedeem(): Change<string> {
  return useChange([SOUVENIRS, REDEMPTIONS, POINTS], (tenant, souvenirId) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/redemptions', { params: { path: { tenant } }, body: { souvenirId } }),
    ),
  )
}

/** Takes a request of the person back. */
export function useWithdraw(): Change<Redemption> {
  return useChange([SOUVENIRS, REDEMPTIONS, POINTS], (tenant, of) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/redemptions/{id}/withdrawal', { params: paramsOf(tenant, of) }),
    ),
  )
}

export function useHandOver(): Change<Redemption> {
  return useChange([REDEMPTIONS, SOUVENIRS], (tenant, of) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/redemptions/{id}/hand-over', { params: paramsOf(tenant, of) }),
    ),
  )
}

export function useSendBack(): Change<{ of: Redemption; reason: string }> {
  return useChange([REDEMPTIONS, SOUVENIRS], (tenant, { of, reason }) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/redemptions/{id}/sending-back', {
        params: paramsOf(tenant, of),
        body: { reason },
      }),
    ),
  )
}

export function useEnterSouvenir(): Change<SouvenirForm> {
  return useChange([SOUVENIRS], (tenant, body) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/souvenirs', { params: { path: { tenant } }, body })),
  )
}

export function useChangeSouvenir(): Change<{ of: Souvenir; form: SouvenirForm }> {
  return useChange([SOUVENIRS], (tenant, { of, form }) =>
    answerOf(scoring.PUT('/api/tenants/{tenant}/scoring/souvenirs/{id}', { params: paramsOf(tenant, of), body: form })),
  )
}

function yearOf(year: string | undefined): { year?: number } {
  return year === undefined || !/^\d{4}$/.test(year) ? {} : { year: Number(year) }
}

function paramsOf(tenant: string, { id, version }: { id: string; version: number }) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
