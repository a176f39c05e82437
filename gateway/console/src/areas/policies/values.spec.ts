import { describe, expect, it } from 'vitest'
import type { PolicyKey, Version } from './queries'
import { formOf, presentOf, readTyped, typedOf, valueText, withTried } from './values'

const VERSION: Version = {
  version: 1,
  published: true,
  number: '演示〔2026〕1号',
  title: '演示制度',
  issuer: '演示单位',
  issuedOn: '2026-01-01',
  effectiveFrom: '2026-01-01',
  trial: false,
  scope: { tenants: [], titles: [], unitTypes: [] },
  supersedes: [],
  clauses: [{ id: 'NX-31', section: '三', quote: '年参与率要达到90%以上', force: 'MUST', bases: [] }],
  values: [
    {
      key: 'participation.minimum-percent',
      type: 'PERCENT',
      value: 90,
      clause: 'NX-31',
      direction: 'AT_LEAST',
      overridable: false,
      scope: { tenants: [], titles: [], unitTypes: [] },
    },
  ],
}

describe('values', () => {
  it('readWithTheirUnits', () => {
    expect(valueText('PERCENT', 90, undefined, 'zh-CN')).toBe('90%')
    expect(valueText('MINUTES', 240, undefined, 'zh-CN')).toBe('4 小时')
    expect(valueText('FLAG', false, undefined, 'zh-CN')).toBe('否')
    expect(valueText('NAMES', ['甲处', '乙处'], undefined, 'zh-CN')).toBe('甲处、乙处')
    expect(valueText('COUNT', null, undefined, 'zh-CN')).toBe('—')
  })

  it('sayTheMeaningOfAnOption', () => {
    const key = { options: [{ value: 'HIGHEST', meaning: '从高' }] } as unknown as PolicyKey
    expect(valueText('CHOICE', 'HIGHEST', key, 'zh-CN')).toBe('从高')
  })

  it('areReadAsTheyAreTyped', () => {
    expect(readTyped('PERCENT', ' 90 ')).toBe(90)
    expect(readTyped('PERCENT', '9o')).toBe('9o')
    expect(readTyped('NAMES', typedOf(['甲处', '乙处']))).toEqual(['甲处', '乙处'])
    expect(readTyped('FLAG', typedOf(true))).toBe(true)
  })

  it('carryOverIntoTheNextVersion', () => {
    const form = withTried(formOf(VERSION), ['participation.minimum-percent:50', 'teams.minimum:3'])
    expect(form.values).toHaveLength(1)
    expect(form.values[0]).toMatchObject({ key: 'participation.minimum-percent', value: 50, clause: 'NX-31' })
    expect(form.clauses[0]?.quote).toBe('年参与率要达到90%以上')
  })
})

describe('presentOf', () => {
  it('isTheLatestPublishedVersionThatHasBegun', () => {
    const later = { ...VERSION, version: 2, effectiveFrom: '2027-01-01' }
    expect(presentOf([VERSION, later], '2026-12-31')?.version).toBe(1)
    expect(presentOf([VERSION, later], '2027-01-01')?.version).toBe(2)
  })
})
