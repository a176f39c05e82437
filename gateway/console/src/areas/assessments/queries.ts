/** What volunteer service earns in the assessment of the unit, its sections and its people (QH-13…16). */
import { reporting } from '../../api/clients'
import type { components } from '../../api/generated/reporting'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'
import { yearFrom } from './years'

type Schemas = components['schemas']
export type Assessment = Schemas['AssessmentView']
export type Part = Schemas['AssessmentPart']
export type Proven = Schemas['AssessmentProvenPart']
export type Grade = Schemas['Grade']
export type Indicator = Schemas['AggregateViewEvidenceIndicator']
export type IndicatorForm = Schemas['EvidenceIndicatorForm']
export type EvidenceItem = Schemas['EvidenceItem']
export type Assessed = Schemas['EvidenceIndicatorAssessed']

export const GRADES = ['A', 'B', 'C', 'NONE'] as const satisfies Grade[]
export const METHODS = [
  'MATERIAL_REVIEW',
  'SITE_VISIT',
  'QUESTIONNAIRE',
  'ONLINE_SURVEY',
] as const satisfies Schemas['EvidenceItemMethod'][]

const SUBJECT = 'assessments'
const INDICATORS = 'evidence-indicators'
const CHANGED = [SUBJECT, INDICATORS]

const PEOPLE = listSpec({ filters: { year: text() }, ...ONE_ORDER })
const AGENCIES = listSpec({ filters: { year: text() }, ...ONE_ORDER })
const INDICATOR_SPEC = listSpec({
  filters: { year: text(), sectionId: text() },
  sortable: ['year', 'title', 'weight'],
  sort: 'year,desc',
})

/** The assessments of the unit and its sections. */
export function useAssessments(year: () => number) {
  return useAnswer(
    () => [SUBJECT, year()],
    (tenant, signal) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/assessments', {
          params: { path: { tenant }, query: { year: year() } },
          signal,
        }),
      ),
  )
}

/** The assessments of the people on the roster. */
export function useAssessedPeople() {
  const list = useListState(PEOPLE)
  const result = useListRows(SUBJECT, list, async (tenant, params, signal) => {
    const { year, ...query } = withoutOrder(params)
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/assessments/people', {
        params: { path: { tenant }, query: { ...query, year: yearFrom(year) } },
        signal,
      }),
    )
    return { ...page, items: page.items.map((one) => ({ ...one, id: one.subject.id ?? '' })) }
  })
  return { list, result }
}

/** The agencies below the office with what volunteer service earns there. */
export function useAssessedAgencies() {
  const list = useListState(AGENCIES)
  const result = useListRows('rollup', list, async (tenant, params, signal) => {
    const { year, ...query } = withoutOrder(params)
    const page = await answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/rollup/{period}/board', {
        params: { path: { tenant, period: String(yearFrom(year)) }, query },
        signal,
      }),
    )
    return { ...page, items: page.items.map((row) => ({ ...row, id: row.tenant })) }
  })
  return { list, result }
}

/** The indicators that are proven by evidence. */
export function useIndicators() {
  const list = useListState(INDICATOR_SPEC)
  const result = useListRows(INDICATORS, list, (tenant, { year, ...query }, signal) =>
    answerOf(
      reporting.GET('/api/tenants/{tenant}/reporting/evidence-indicators', {
        params: { path: { tenant }, query: year === undefined ? query : { ...query, year: yearFrom(year) } },
        signal,
      }),
    ),
  )
  return { list, result }
}

export function useIndicator(id: () => string) {
  return useAnswer(
    () => [INDICATORS, 'one', id()],
    (tenant, signal) =>
      answerOf(
        reporting.GET('/api/tenants/{tenant}/reporting/evidence-indicators/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

export function useEnterIndicator(): Change<IndicatorForm> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(
      reporting.POST('/api/tenants/{tenant}/reporting/evidence-indicators', { params: { path: { tenant } }, body }),
    ),
  )
}

/** Changes an indicator, which has to be graded again. */
export function useChangeIndicator(): Change<{ of: Indicator; form: IndicatorForm }> {
  return useChange(CHANGED, (tenant, { of, form }) =>
    answerOf(
      reporting.PUT('/api/tenants/{tenant}/reporting/evidence-indicators/{id}', {
        params: paramsOf(tenant, of),
        body: form,
      }),
    ),
  )
}

export function useGrade(): Change<{ of: Indicator; body: Assessed }> {
  return useChange(CHANGED, (tenant, { of, body }) =>
    answerOf(
      reporting.POST('/api/tenants/{tenant}/reporting/evidence-indicators/{id}/grade', {
        params: paramsOf(tenant, of),
        body,
      }),
    ),
  )
}

export function useRemoveIndicator(): Change<Indicator> {
  return useChange(CHANGED, (tenant, of) =>
    answerOf(
      reporting.DELETE('/api/tenants/{tenant}/reporting/evidence-indicators/{id}', { params: paramsOf(tenant, of) }),
    ),
  )
}

function paramsOf(tenant: string, { id, version }: Indicator) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
