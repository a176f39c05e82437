/** Award rounds of a year, who may be nominated, and what was decided (QH-34, NX-44). */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Round = Schemas['RoundView']
export type Kind = Schemas['HonourKind']
export type Honour = Schemas['HonourView']
export type Candidate = Schemas['CandidateView'] & { id: string }
export type Ranking = Schemas['RankingView'] & { id: string }

export const KINDS = ['OUTSTANDING_VOLUNTEER', 'OUTSTANDING_SECTION'] as const satisfies Kind[]
export const STATES = ['OPEN', 'CLOSED'] as const satisfies Schemas['AwardRoundState'][]

const ROUNDS = 'award-rounds'
const HONOURS = 'honours'
const NOMINATIONS_AT_ONCE = 200

const SPEC = listSpec({
  filters: { kind: oneOf(KINDS), state: oneOf(STATES) },
  sortable: ['year'],
  sort: 'year,desc',
})

export function useRounds() {
  const list = useListState(SPEC)
  const result = useListRows(ROUNDS, list, (tenant, query, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/award-rounds', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

export function useRound(id: () => string) {
  return useAnswer(
    () => [ROUNDS, 'one', id()],
    (tenant, signal) =>
      answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/award-rounds/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

/** The people of a round with their hours, those who may be nominated first or alone. */
export function useCandidates(id: () => string, eligible: () => boolean, page: () => number, size: () => number) {
  return useAnswer(
    () => [ROUNDS, 'candidates', id(), eligible(), page(), size()],
    async (tenant, signal) => {
      const answer = await answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/award-rounds/{id}/candidates', {
          params: {
            path: { tenant, id: id() },
            query: { ...(eligible() ? { eligible: true } : {}), page: page() - 1, size: size() },
          },
          signal,
        }),
      )
      return { ...answer, items: answer.items.map((row): Candidate => ({ ...row, id: row.volunteerId })) }
    },
  )
}

/** The sections of the agency in their order. */
export function useRanking(id: () => string, page: () => number, size: () => number) {
  return useAnswer(
    () => [ROUNDS, 'ranking', id(), page(), size()],
    async (tenant, signal) => {
      const answer = await answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/award-rounds/{id}/section-ranking', {
          params: { path: { tenant, id: id() }, query: { page: page() - 1, size: size() } },
          signal,
        }),
      )
      return { ...answer, items: answer.items.map((row): Ranking => ({ ...row, id: row.sectionId })) }
    },
  )
}

/** The nominations of a round and what became of them. */
export function useNominations(round: () => string) {
  return useAnswer(
    () => [HONOURS, 'of', round()],
    async (tenant, signal) => {
      const answer = await answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/honours', {
          params: { path: { tenant }, query: { round: round(), size: NOMINATIONS_AT_ONCE } },
          signal,
        }),
      )
      return answer.items
    },
  )
}

export function useOpenRound(): Change<{ kind: Kind; year: number }> {
  return useChange([ROUNDS], (tenant, body) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/award-rounds', { params: { path: { tenant } }, body })),
  )
}

export function useCloseRound(): Change<Round> {
  return useChange([ROUNDS], (tenant, of) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/award-rounds/{id}/closing', { params: paramsOf(tenant, of) })),
  )
}

export function useNominate(): Change<{ round: string; holderId: string; reason: string }> {
  return useChange([ROUNDS, HONOURS], (tenant, { round, holderId, reason }) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/award-rounds/{id}/nominations', {
        params: { path: { tenant, id: round } },
        body: { holderId, reason },
      }),
    ),
  )
}

export function useGrant(): Change<{ of: Honour; documentNumber: string | null }> {
  return useChange([HONOURS], (tenant, { of, documentNumber }) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/honours/{id}/grant', {
        params: paramsOf(tenant, of),
        body: { documentNumber },
      }),
    ),
  )
}

/** Declines a nomination, or revokes what was granted, for a reason. */
export function useTurnDown(how: 'refusal' | 'revocation'): Change<{ of: Honour; reason: string }> {
  return useChange([HONOURS], (tenant, { of, reason }) =>
    answerOf(
      scoring.POST(`/api/tenants/{tenant}/scoring/honours/{id}/${how}`, {
        params: paramsOf(tenant, of),
        body: { reason },
      }),
    ),
  )
}

function paramsOf(tenant: string, { id, version }: { id: string; version: number }) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
