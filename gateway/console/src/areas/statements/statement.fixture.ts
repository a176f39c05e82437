/** Statements for the specs of this area. */
import type { Content, Statement } from './queries'

export function aContent(change: Partial<Content> = {}): Content {
  return {
    name: '演示甲',
    section: '办公室',
    year: 2026,
    minutes: 1200,
    hours: '20.00',
    brought: [],
    activities: 8,
    stars: 1,
    honours: [{ kind: 'OUTSTANDING_VOLUNTEER', grantedOn: '2026-12-01', documentNumber: '党发1号' }],
    bonus: '2.00',
    clause: {
      document: '宁工信机党发﹝2020﹞11号',
      clause: 'c1',
      quote: '并作为年度个人考核和推选道德模范的重要参考因素加分项',
    },
    ...change,
  }
}

export function aStatement(change: Partial<Statement> = {}): Statement {
  return {
    id: 'CODE',
    version: 1,
    number: '2026-0001',
    volunteerId: 'v1',
    purpose: 'ANNUAL_APPRAISAL',
    recipient: '人事处（演示）',
    content: aContent(),
    state: 'PREPARED',
    preparedOn: '2026-12-20',
    viewableUntil: '2026-12-23',
    allowedActions: ['CONFIRM'],
    ...change,
  }
}
