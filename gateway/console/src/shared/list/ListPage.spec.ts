import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api/problem'
import SelectablePage from '../../test/SelectablePage.vue'
import ListPage from './ListPage.vue'
import { listSpec, readList, text } from './listState'
import type { List, ListResult } from './useList'

type Row = { id: string; name: string }

const SPEC = listSpec({ filters: { name: text() }, sortable: ['name'], sort: 'name,asc' })
const ROWS = [
  { id: '1', name: '演示001' },
  { id: '2', name: '演示002' },
]

function list(query: Record<string, string> = {}): List<typeof SPEC.filters, 'name'> {
  const now = readList(SPEC, query)
  return { now, none: { name: undefined }, filterBy: vi.fn(), sortBy: vi.fn(), turnTo: vi.fn(), resize: vi.fn() }
}

function result(part: Partial<ListResult<Row>>): ListResult<Row> {
  return { page: undefined, refreshing: false, problem: undefined, retry: vi.fn(), ...part }
}

function show(rows: ListResult<Row>, of = list()) {
  const columns = [{ key: 'name', label: '姓名', sort: 'name' as const, main: true }]
  return mount(ListPage<Row, typeof SPEC.filters, 'name'>, {
    props: { title: '名册', list: of, result: rows, columns, selectable: true },
  })
}

describe('ListPage', () => {
  it('whileLoadingSaysSo', () => {
    expect(show(result({})).find('[aria-label="正在载入"]').exists()).toBe(true)
  })

  it('whenEmptyDistinguishesNothingYetFromNothingFound', () => {
    const page = { items: [], total: 0 }
    expect(show(result({ page })).text()).toContain('还没有记录')
    expect(show(result({ page }), list({ name: 'x' })).text()).toContain('没有符合条件的记录')
  })

  it('whenNothingMatchesTheFilterOffersToClearIt', async () => {
    const of = list({ name: 'x' })
    const columns = [{ key: 'name', label: '姓名' }]
    const page = mount(ListPage<Row, typeof SPEC.filters, 'name'>, {
      props: { title: '名册', list: of, result: result({ page: { items: [], total: 0 } }), columns },
      slots: { filters: '<p>条件</p>', empty: '<p>请先导入名册</p>' },
    })
    await page.get('.empty button').trigger('click')
    expect(of.filterBy).toHaveBeenCalledWith({ name: undefined })
  })

  it('whenThereIsNothingYetSaysOnlyWhatToDoFirst', () => {
    const columns = [{ key: 'name', label: '姓名' }]
    const page = mount(ListPage<Row, typeof SPEC.filters, 'name'>, {
      props: { title: '名册', list: list(), result: result({ page: { items: [], total: 0 } }), columns },
      slots: { empty: '<p>请先导入名册</p>' },
    })
    expect(page.get('.empty').text()).toBe('请先导入名册')
  })

  it('whenFailedSaysWhatToDoAndTriesAgain', async () => {
    const failed = result({ problem: new Problem('away', 503, '', '志愿者服务暂时不可用') })
    const page = show(failed)
    expect(page.text()).toContain('志愿者服务暂时不可用')
    await page.get('[role=alert] button').trigger('click')
    expect(failed.retry).toHaveBeenCalled()
  })

  it('whenTheRoleMayNotSeeItOffersNoRetry', () => {
    const page = show(result({ problem: new Problem('forbidden', 403, '', '') }))
    expect(page.find('.fault button').exists()).toBe(false)
  })

  it('whenARefreshFailsKeepsTheRows', () => {
    const page = show(result({ page: { items: ROWS, total: 2 }, problem: new Problem('away', 503, '', '') }))
    expect(page.findAll('tbody tr')).toHaveLength(2)
    expect(page.get('.note').text()).toContain('暂时连接不上平台')
  })

  it('sortsByTheColumnAndTurnsTheOrderAround', async () => {
    const of = list()
    const page = show(result({ page: { items: ROWS, total: 2 } }), of)
    expect(page.get('thead th:last-child').attributes('aria-sort')).toBe('ascending')
    await page.get('.sort').trigger('click')
    expect(of.sortBy).toHaveBeenCalledWith('name,desc')
  })

  it('selectsAllRowsOfThePage', async () => {
    const page = show(result({ page: { items: ROWS, total: 2 } }))
    await page.get('thead input').trigger('change')
    expect(page.emitted('update:selected')).toEqual([[['1', '2']]])
  })

  it('whenRowsAreSelectedDrawsNoCellAgain', async () => {
    const nameOf = vi.fn(({ name }: Row) => name)
    const props = { title: '名册', list: list(), result: result({ page: { items: ROWS, total: 2 } }), nameOf }
    const page = mount(SelectablePage, { props })
    await page.get('thead input').trigger('change')
    expect(page.findAll<HTMLInputElement>('tbody input').map(({ element }) => element.checked)).toEqual([true, true])
    await page.get('tbody input').trigger('change')
    expect(page.get('.chosen').text()).toBe('2')
    expect(nameOf).toHaveBeenCalledTimes(ROWS.length)
  })

  it('turnsPagesWhenThereAreMore', async () => {
    const of = list({ size: '20' })
    const page = show(result({ page: { items: ROWS, total: 41 } }), of)
    await page.get('[aria-label="第 3 页"]').trigger('click')
    expect(of.turnTo).toHaveBeenCalledWith(3)
    expect(page.get('[aria-label="上一页"]').attributes('disabled')).toBeDefined()
  })
})
