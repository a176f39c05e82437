/** The yearly bulletin of points: drafted, open to objections, then frozen and published. */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Bulletin = Schemas['BulletinView']
export type Objection = Schemas['BulletinObjectionView']
export type Line = Schemas['BulletinLineView'] & { id: string }

const SUBJECT = 'bulletins'
const SPEC = listSpec({ filters: {}, sortable: ['year'], sort: 'year,desc' })

export function useBulletins() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, async (tenant, query, signal) => {
    const page = await answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/bulletins', { params: { path: { tenant }, query }, signal }),
    )
    return { ...page, items: page.items.map((row) => ({ ...row, id: String(row.year) })) }
  })
  return { list, result }
}

export function useBulletin(year: () => number) {
  return useAnswer(
    () => [SUBJECT, 'one', year()],
    (tenant, signal) =>
      answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/bulletins/{year}', {
          params: { path: { tenant, year: String(year()) } },
          signal,
        }),
      ),
  )
}

export function useLines(year: () => number, page: () => number, size: () => number) {
  return useAnswer(
    () => [SUBJECT, 'lines', year(), page(), size()],
    async (tenant, signal) => {
      const answer = await answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/bulletins/{year}/lines', {
          params: { path: { tenant, year: String(year()) }, query: { page: page() - 1, size: size() } },
          signal,
        }),
      )
      return { ...answer, items: answer.items.map((row): Line => ({ ...row, id: row.volunteerId })) }
    },
  )
}

export function useDraftBulletin(): Change<number> {
  return useChange([SUBJECT], (tenant, year) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/bulletins', { params: { path: { tenant } }, body: { year } })),
  )
}

/** Takes a bulletin a step further: `renewal` calculates it again, `opening` invites objections, `freezing` publishes. */
export function useBulletinStep(step: 'renewal' | 'opening' | 'freezing'): Change<Bulletin> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(scoring.POST(`/api/tenants/{tenant}/scoring/bulletins/{year}/${step}`, { params: paramsOf(tenant, of) })),
  )
}

/** States on which grounds names are published; none hides the names. */
export function useNameList(): Change<{ of: Bulletin; basis: string | null }> {
  return useChange([SUBJECT], (tenant, { of, basis }) =>
    answerOf(
      scoring.PUT('/api/tenants/{tenant}/scoring/bulletins/{year}/named-list', {
        params: paramsOf(tenant, of),
        body: { basis },
      }),
    ),
  )
}

export function useDecideObjection(): Change<{ year: number; number: string; upheld: boolean; reason: string }> {
  return useChange([SUBJECT], (tenant, { year, number, upheld, reason }) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/bulletins/{year}/objections/{number}/decision', {
        params: { path: { tenant, year: String(year), number } },
        body: { upheld, reason },
      }),
    ),
  )
}

function paramsOf(tenant: string, { year, version }: Bulletin) {
  return { path: { tenant, year: String(year) }, header: { 'If-Match': `"${version}"` } }
}
