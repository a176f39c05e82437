import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import BoardPage from './BoardPage.vue'
import { aCell, aRow } from './fixtures'

const MET = aRow({ tenant: 'met', name: '甲厅（演示）', cells: [aCell({ outcome: 'PASS' })] })
const FAILED = aRow({ tenant: 'failed', name: '乙厅（演示）', cells: [aCell({ outcome: 'FAIL' })] })
const SILENT = aRow({ tenant: 'silent', name: '丙厅（演示）', version: null, cells: [] })

function show(...rows: (typeof MET)[]) {
  return showPage(BoardPage, 'board', 'board', { 'GET /board': { body: pageOf(...rows) } })
}

describe('BoardPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('countsTheUnitsByTheirGravestOutcome', async () => {
    const { page } = await show(MET, FAILED, SILENT)
    const strip = page.get('.overview').text()
    expect(strip).toMatch(/未达标\s*1\s*个单位/)
    expect(strip).toMatch(/达标\s*1\s*个单位/)
    expect(strip).toContain('另有 1 个单位尚未送来评定结果。')
  })

  it('countsInTheHeadWhoReachesAnIndicator', async () => {
    const { page } = await show(MET, FAILED)
    expect(page.get('thead th:last-child').text()).toContain('1 / 2 达标')
  })

  it('putsThoseFirstThatNeedTheMostWork', async () => {
    const { page, router } = await show(MET, FAILED)
    const names = () => page.findAll('tbody th a').map((link) => link.text())
    expect(names()).toEqual(['甲厅（演示）', '乙厅（演示）'])
    await router.push('/t/nx-gxt/board?order=OPEN')
    await vi.waitFor(() => expect(names()).toEqual(['乙厅（演示）', '甲厅（演示）']))
  })

  it('offersNoOrderForASingleUnit', async () => {
    const { page } = await show(MET)
    expect(page.text()).not.toContain('未达标多的在前')
  })
})
