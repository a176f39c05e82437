import { expect, it } from 'vitest'
import { usePaging } from './usePaging'

it('returnsToTheFirstPageWhenTheSizeChanges', () => {
  const paging = usePaging(20)
  paging.turnTo(3)
  expect(paging.page).toBe(3)
  paging.resize(100)
  expect({ page: paging.page, size: paging.size }).toEqual({ page: 1, size: 100 })
})
