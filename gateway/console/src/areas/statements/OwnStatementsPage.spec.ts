import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import OwnStatementsPage from './OwnStatementsPage.vue'
import { aContent, aStatement } from './statement.fixture'
import type { Statement } from './queries'
import StatementPage from './StatementPage.vue'

function show(...statements: Statement[]) {
  return showPage(OwnStatementsPage, 'statements', 'points/statements', {
    'GET /mine/statements': { body: pageOf(...statements) },
    'GET /mine/statement-preview': { body: aContent({ minutes: 60, hours: '1.00' }) },
    'POST /confirmation': { body: aStatement({ confirmedOn: '2026-12-20', allowedActions: [] }) },
  })
}

describe('OwnStatementsPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsEveryLineThatIsSent', async () => {
    const card = (await show(aStatement())).page.get('article').text()
    for (const word of [
      '演示甲',
      '办公室',
      '20 小时（20.00 小时）',
      '优秀志愿者',
      '党发1号',
      '2.00',
      '年度个人考核和',
    ]) {
      expect(card).toContain(word)
    }
  })

  it('sendsTheConfirmation', async () => {
    const { page, sent } = await show(aStatement())
    await page.get('article .confirm').trigger('click')
    await flushPromises()
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/tenants/nx-gxt/scoring/statements/CODE/confirmation',
    ])
  })

  it('asksForNoConfirmationOfWhatWasSent', async () => {
    const { page } = await show(aStatement({ state: 'ISSUED', issuedOn: '2026-12-24', allowedActions: [] }))
    expect(page.find('article .confirm').exists()).toBe(false)
    expect(page.get('article').text()).toContain('送出')
  })

  it('withoutStatementsStillShowsWhatOneWouldSay', async () => {
    const { page } = await show()
    expect(page.get('.empty').text()).toContain('目前没有关于您的考核证明')
    expect(page.get('.preview').text()).toContain('1 小时')
  })
})

describe('StatementPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  function showOne(statement: Statement) {
    return showPage(StatementPage, 'statements', 'statements/CODE', { 'GET /statements/CODE': { body: statement } })
  }

  it('offersNoCheckAndNoFileBeforeItIsIssued', async () => {
    const { page } = await showOne(aStatement())
    expect(page.find('.check').exists()).toBe(false)
    expect(page.text()).not.toContain('下载签名文件')
  })

  it('printsTheAddressOfTheCheck', async () => {
    const { page } = await showOne(
      aStatement({ state: 'ISSUED', issuedOn: '2026-12-24', signature: 'a.b.c', allowedActions: ['VOID'] }),
    )
    expect(page.get('.check').text()).toContain('/check/nx-gxt/CODE')
    expect(page.text()).toContain('下载签名文件')
  })
})
