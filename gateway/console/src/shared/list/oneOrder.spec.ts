import { expect, it } from 'vitest'
import { withoutOrder } from './oneOrder'

it('asksWithoutAnOrder', () => {
  expect(withoutOrder({ sort: ['given,asc'], page: 0, size: 50 })).toEqual({ page: 0, size: 50 })
})
