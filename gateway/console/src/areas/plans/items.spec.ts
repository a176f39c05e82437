import { describe, expect, it } from 'vitest'
import { emptyItem, itemsSent, plannedByQuarter } from './items'

describe('items', () => {
  it('areSentWithNumbersAndWithoutAnEmptyTheme', () => {
    expect(itemsSent([{ ...emptyItem('3'), title: '环境整治', activities: '2' }])).toEqual([
      { quarter: 3, title: '环境整治', theme: null, activities: 2 },
    ])
  })

  it('areCountedByQuarter', () => {
    const items = [
      { ...emptyItem('1'), activities: '2' },
      { ...emptyItem('1'), activities: '1' },
      { ...emptyItem('4'), activities: '' },
    ]
    expect(plannedByQuarter(items)).toEqual([3, 0, 0, 0])
  })
})
