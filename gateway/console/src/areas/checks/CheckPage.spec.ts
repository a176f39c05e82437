import { afterEach, describe, expect, it, vi } from 'vitest'
import { routesOf } from '../../app/areas'
import { showPage } from '../../test/show'
import CheckPage from './CheckPage.vue'
import area from './routes'

const CHECK = {
  valid: true,
  agencyName: '宁夏回族自治区工业和信息化厅（演示）',
  number: '2026-0001',
  name: '演＊＊',
  year: 2026,
  purpose: 'ANNUAL_APPRAISAL',
  hours: '20.00',
  issuedOn: '2026-12-24',
}

async function show(answer: { status?: number; body?: unknown }) {
  const answers = { 'GET /agencies/nx-gxt/statements/CODE': answer }
  return (await showPage(CheckPage, 'checks', 'check/nx-gxt/CODE', answers)).page
}

describe('CheckPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('needsNoSignIn', () => {
    expect(routesOf([area], 'desk')).toMatchObject([{ path: '/check/:agency/:code', meta: { open: true } }])
  })

  it('saysThatTheStatementHoldsAndWhatToCompare', async () => {
    const text = (await show({ body: CHECK })).text()
    for (const word of ['证明有效', '2026-0001', '演＊＊', '20.00 小时', '年度个人考核']) {
      expect(text).toContain(word)
    }
  })

  it('saysThatAStatementIsVoid', async () => {
    expect((await show({ body: { ...CHECK, valid: false, voidedOn: '2027-01-05' } })).text()).toContain('作废')
  })

  it('saysThatACodeIsUnknown', async () => {
    expect((await show({ status: 404, body: { type: 'urn:volunteering:problem:not-found' } })).text()).toContain(
      '没有这份证明',
    )
  })
})
