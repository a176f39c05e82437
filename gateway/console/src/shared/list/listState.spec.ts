import { describe, expect, it } from 'vitest'
import { listSpec, pagesAround, paramsOf, readList, someOf, text, writeList } from './listState'

const SPEC = listSpec({
  filters: { name: text(), state: someOf(['ACTIVE', 'LEFT']) },
  sortable: ['name', 'joinedOn'],
  sort: 'name,asc',
})

describe('readList', () => {
  it('whenTheAddressSaysNothingIsTheFirstPageInTheUsualOrder', () => {
    expect(readList(SPEC, {})).toEqual({
      filter: { name: undefined, state: [] },
      sort: 'name,asc',
      page: 1,
      size: 50,
    })
  })

  it('leavesOutWhatIsNotUnderstood', () => {
    const list = readList(SPEC, { state: ['LEFT', 'GONE'], sort: 'phone,asc', page: '-1', size: '51', other: 'x' })
    expect(list).toEqual({ filter: { name: undefined, state: ['LEFT'] }, sort: 'name,asc', page: 1, size: 50 })
  })

  it('trimsTexts', () => {
    expect(readList(SPEC, { name: ' zs ' }).filter.name).toBe('zs')
    expect(readList(SPEC, { name: '  ' }).filter.name).toBeUndefined()
  })
})

describe('writeList', () => {
  it('leavesOutWhatGoesWithoutSaying', () => {
    expect(writeList(SPEC, readList(SPEC, {}))).toEqual({})
  })

  it('writesWhatReadListReads', () => {
    const query = { name: 'zs', state: ['ACTIVE'], sort: 'joinedOn,desc', page: '3', size: '100' }
    const written = writeList(SPEC, readList(SPEC, query))
    expect(written).toEqual({ ...query, page: 3, size: 100 })
  })
})

describe('paramsOf', () => {
  it('countsPagesFromZeroAsTheServerDoes', () => {
    expect(paramsOf(readList(SPEC, { page: '2', state: 'LEFT' }))).toEqual({
      state: ['LEFT'],
      sort: ['name,asc'],
      page: 1,
      size: 50,
    })
  })
})

describe('pagesAround', () => {
  it.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 9]],
    [5, 9, [1, 4, 5, 6, 9]],
    [9, 9, [1, 8, 9]],
    [12, 9, [1, 9]],
  ])('page %i of %i', (page, last, pages) => {
    expect(pagesAround(page, last)).toEqual(pages)
  })
})
