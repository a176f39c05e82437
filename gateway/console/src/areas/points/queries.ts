/** The person's points, stars and honours. */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { listSpec, oneOf } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { yearsUntil } from '../../shared/period'
import { useAnswer } from '../../shared/useAnswer'

export type Balance = components['schemas']['BalanceView']
export type Stars = components['schemas']['StarsView']
export type Honour = components['schemas']['HonourView']
export type PointsEntry = components['schemas']['PointsEntryView']

export function useBalance() {
  return useAnswer<Balance>(['scoring', 'mine'], (tenant, signal) =>
    answerOf(scoring.GET('/api/tenants/{tenant}/scoring/mine', { params: { path: { tenant } }, signal })),
  )
}

export function useStars() {
  return useAnswer<Stars>(['scoring', 'stars'], (tenant, signal) =>
    answerOf(scoring.GET('/api/tenants/{tenant}/scoring/mine/stars', { params: { path: { tenant } }, signal })),
  )
}

const ALL_HONOURS = 100

export function useHonours() {
  return useAnswer(['scoring', 'honours'], (tenant, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/honours', {
        params: { path: { tenant }, query: { size: ALL_HONOURS, sort: ['year,desc'] } },
        signal,
      }),
    ),
  )
}

/** The years that can be chosen, the latest first. */
export const YEARS = yearsUntil().map(String)

const LEDGER = listSpec({ filters: { year: oneOf(YEARS) }, sortable: ['postedAt', 'points'], sort: 'postedAt,desc' })

/** The entries of the person's points ledger in a year. */
export function usePointsLedger() {
  const list = useListState(LEDGER)
  const result = useListRows('scoring-points', list, (tenant, { year, ...query }, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/mine/points-entries', {
        params: {
          path: { tenant },
          query: { ...query, ...(year === undefined ? {} : { year: Number(year) }) },
        },
        signal,
      }),
    ),
  )
  return { list, result }
}
