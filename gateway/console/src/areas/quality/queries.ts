/** Ratings of services, and violations that were upheld. */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { today } from '../../shared/dates'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Rating = Schemas['AggregateViewRatingView']
export type Scores = Schemas['Scores']
export type Violation = Schemas['AggregateViewViolationView']
export type Service = Schemas['HoursEntryView'] & { id: string }

export const ASPECTS = ['care', 'patience', 'thoroughness', 'warmth'] as const satisfies (keyof Scores)[]

const RATINGS = 'ratings'
const VIOLATIONS = 'violations'
const SERVICES_AT_ONCE = 100

const RATING_SPEC = listSpec({
  filters: { volunteer: text(), year: text() },
  sortable: ['ratedAt', 'factorHundredths'],
  sort: 'ratedAt,desc',
})
const VIOLATION_SPEC = listSpec({
  filters: { volunteer: text(), year: text() },
  sortable: ['upheldOn'],
  sort: 'upheldOn,desc',
})

export function useRatings() {
  const list = useListState(RATING_SPEC)
  const result = useListRows(RATINGS, list, (tenant, params, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/ratings', {
        params: { path: { tenant }, query: withYear(params) },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** The ratings of services that were given for the liaison's sections. */
export function useSectionRatings() {
  return useAnswer([RATINGS, 'own-sections'], (tenant, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/ratings/own-sections', {
        params: { path: { tenant }, query: { size: SERVICES_AT_ONCE, sort: ['ratedAt,desc'] } },
        signal,
      }),
    ),
  )
}

export function useViolations() {
  const list = useListState(VIOLATION_SPEC)
  const result = useListRows(VIOLATIONS, list, (tenant, params, signal) =>
    answerOf(
      scoring.GET('/api/tenants/{tenant}/scoring/violations', {
        params: { path: { tenant }, query: withYear(params) },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** The person and the year whose services a liaison looks at. */
export function useServiceChoice() {
  return useListState(RATING_SPEC)
}

/** The confirmed services of a person in a year; nothing while nobody is chosen. */
export function useServices(volunteer: () => string | undefined, year: () => string | undefined) {
  return useAnswer(
    () => (volunteer() === undefined ? undefined : ['hours-entries', volunteer(), yearOf(year())]),
    async (tenant, signal) => {
      const page = await answerOf(
        scoring.GET('/api/tenants/{tenant}/scoring/volunteers/{volunteer}/hours-entries', {
          params: {
            path: { tenant, volunteer: volunteer() ?? '' },
            query: { year: yearOf(year()), size: SERVICES_AT_ONCE, sort: ['startedAt,desc'] },
          },
          signal,
        }),
      )
      return standing(page.items)
    },
  )
}

/** Returns the services that count: those whose latest entry was not reversed. */
export function standing(entries: Schemas['HoursEntryView'][]): Service[] {
  const reversed = new Set(entries.map(({ reversesEntryId }) => reversesEntryId))
  return entries
    .filter(({ kind, entryId }) => kind === 'CONFIRM' && !reversed.has(entryId))
    .map((entry) => ({ ...entry, id: entry.recordId }))
}

/** Rates a service; the last rating counts. */
export function useRate(): Change<{ record: string; scores: Scores }> {
  return useChange([RATINGS], (tenant, { record, scores }) =>
    answerOf(
      scoring.PUT('/api/tenants/{tenant}/scoring/ratings/{id}', {
        params: { path: { tenant, id: record } },
        body: scores,
      }),
    ),
  )
}

/** Records a violation in a service; its points are taken at once. */
export function useUphold(): Change<{ recordId: string; reason: string }> {
  return useChange([VIOLATIONS], (tenant, body) =>
    answerOf(scoring.POST('/api/tenants/{tenant}/scoring/violations', { params: { path: { tenant } }, body })),
  )
}

/** Lifts a decision that turned out wrong. */
export function useLift(): Change<{ of: Violation; reason: string }> {
  return useChange([VIOLATIONS], (tenant, { of, reason }) =>
    answerOf(
      scoring.POST('/api/tenants/{tenant}/scoring/violations/{id}/lift', {
        params: { path: { tenant, id: of.id }, header: { 'If-Match': `"${of.version}"` } },
        body: { reason },
      }),
    ),
  )
}

function withYear<P extends { year?: string }>({ year, ...rest }: P) {
  return year === undefined || !/^\d{4}$/.test(year) ? rest : { ...rest, year: Number(year) }
}

function yearOf(year: string | undefined): number {
  return Number(year ?? today().slice(0, 4))
}
