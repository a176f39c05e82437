import { expect, it } from 'vitest'
import { reportsOf } from './inbox'

it('reportsOfReadsThePeriodAndTheStateOfAList', () => {
  expect(reportsOf('/rollup/2026-10/reports?state=LATE')).toEqual({ period: '2026-10', state: 'LATE' })
  expect(reportsOf('/rollup/2026-Q3/reports?state=RECEIVED')).toEqual({ period: '2026-Q3', state: 'RECEIVED' })
})

it('reportsOfAnotherListIsEverything', () => {
  expect(reportsOf('/summaries')).toEqual({})
})
