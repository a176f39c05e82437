import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { queries } from '../../api/queries'
import { i18n, loadTexts } from '../../app/i18n'
import CompliancePage from './CompliancePage.vue'
import { aVerdict } from './fixtures'
import type { Verdict } from './queries'

async function show(status: number, verdicts: Verdict[]) {
  vi.stubGlobal('fetch', () => {
    const body = status === 200 ? { year: 2026, verdicts, figures: [] } : { detail: '没有权限' }
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
    )
  })
  queries.clear()
  await loadTexts('zh-CN', 'compliance')
  const routes = ['compliance', 'what-if', 'outstanding', 'indicator', 'policies'].map((name) => ({
    path: `/t/:tenant/${name}/:indicator?`,
    name,
    component: CompliancePage,
  }))
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/t/nx-gxt/compliance?year=2026')
  const page = mount(CompliancePage, {
    global: { plugins: [i18n, router, [VueQueryPlugin, { queryClient: queries }]] },
  })
  await flushPromises()
  return page
}

describe('CompliancePage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsNumeratorDenominatorShortfallAndClause', async () => {
    const card = (await show(200, [aVerdict()])).get('article').text()
    expect(card).toContain('87.5%')
    expect(card).toContain('35 / 40 人')
    expect(card).toContain('≥ 90%')
    expect(card).toContain('还差 1 人')
    expect(card).toContain('在册志愿者年参与率不低于90%。')
  })

  it('showsOnlyTheIndicatorsOfTheChosenOutcome', async () => {
    const page = await show(200, [
      aVerdict({ outcome: 'PASS', title: '已达标的指标' }),
      aVerdict({ indicator: 'teams', outcome: 'FAIL', title: '未达标的指标' }),
    ])
    expect(page.findAll('article')).toHaveLength(2)
    await page.get('[title="只看未达标"]').trigger('click')
    expect(page.findAll('article').map((card) => card.text())).toEqual([expect.stringContaining('未达标的指标')])
  })

  it('saysWhatToDoWhenNothingIsJudged', async () => {
    expect((await show(200, [])).text()).toContain('制度文件规定了指标后')
  })

  it('saysWhyItCannotBeShown', async () => {
    expect((await show(403, [])).get('[role=alert]').text()).toContain('没有权限')
  })
})
