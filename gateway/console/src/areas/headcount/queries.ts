/** Staff of the agency per month, the basis of the participation rate (QH-45). */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'

export type Headcount = components['schemas']['HeadcountView'] & { id: string }
export type Figures = components['schemas']['HeadcountFigures']

const SUBJECT = 'headcount'
const CHANGED = [SUBJECT, 'verdicts']
const SPEC = listSpec({ filters: {}, sortable: ['month'], sort: 'month,desc' })

export function useHeadcounts() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, async (tenant, query, signal) => {
    const page = await answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/headcount', { params: { path: { tenant }, query }, signal }),
    )
    return { ...page, items: page.items.map((row): Headcount => ({ ...row, id: row.month })) }
  })
  return { list, result }
}

/** States the figures of a month for the first time. */
export function useStateHeadcount(): Change<{ month: string; figures: Figures }> {
  return useChange(CHANGED, (tenant, { month, figures }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/headcount/{month}', {
        params: { path: { tenant, month } },
        body: figures,
      }),
    ),
  )
}

/** Corrects figures that have been stated. */
export function useCorrectHeadcount(): Change<{ of: Headcount; figures: Figures }> {
  return useChange(CHANGED, (tenant, { of, figures }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/headcount/{month}/correction', {
        params: { path: { tenant, month: of.month }, header: { 'If-Match': `"${of.version}"` } },
        body: figures,
      }),
    ),
  )
}
