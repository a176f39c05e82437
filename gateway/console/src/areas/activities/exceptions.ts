/** The activities of a year that did not go as filed and planned. */
import { activity } from '../../api/clients'
import { answerOf } from '../../api/problem'
import { today } from '../../shared/dates'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { useListRows, useListState } from '../../shared/list/useList'
import { IRREGULARITIES } from './queries'

const YEARS_BACK = 5
const THIS_YEAR = Number(today().slice(0, 4))

/** The years to choose from, the present one first. */
export const YEARS = Array.from({ length: YEARS_BACK }, (_, back) => String(THIS_YEAR - back))

const SPEC = listSpec({
  filters: { year: oneOf(YEARS), kind: oneOf(IRREGULARITIES), section: text() },
  ...ONE_ORDER,
})

export function useExceptions() {
  const list = useListState(SPEC)
  const result = useListRows('exceptions', list, async (tenant, { year, ...query }, signal) => {
    const found = await answerOf(
      activity.GET('/api/tenants/{tenant}/activity/exceptions', {
        params: {
          path: { tenant },
          query: { ...withoutOrder(query), ...(year === undefined ? {} : { year: Number(year) }) },
        },
        signal,
      }),
    )
    return { ...found, items: found.items.map((line) => ({ ...line, id: line.activityId })) }
  })
  return { list, result }
}
