import { describe, expect, it } from 'vitest'
import { documentOf, mandatesOf } from './mandates'
import type { Policy, PolicyKey } from './queries'

const KEY: PolicyKey = {
  key: 'registered-volunteers.minimum-percent',
  title: '注册志愿者占单位所属人员比例的下限',
  requirement: 'QH-45',
  type: 'PERCENT',
  direction: 'AT_LEAST',
  unit: '%',
  setBy: '各级',
  options: [],
}
const SCOPE = { tenants: [], titles: [], unitTypes: [] }

function aPolicy(values: [number, ('NATIONAL_CIVILISED_UNIT' | 'PROVINCIAL_CIVILISED_UNIT')[]][]): Policy {
  return {
    id: 'rules',
    owner: 'qh-wmb',
    layer: 'OFFICE',
    allowedActions: [],
    versions: [
      {
        version: 1,
        published: true,
        number: '演示〔2026〕1号',
        title: '演示制度',
        issuer: '演示单位',
        issuedOn: '2026-01-01',
        effectiveFrom: '2026-01-01',
        trial: false,
        scope: SCOPE,
        supersedes: [],
        clauses: [],
        values: values.map(([value, titles]) => ({
          key: KEY.key,
          type: KEY.type,
          direction: KEY.direction,
          clause: 'QH-45',
          overridable: false,
          value,
          scope: { ...SCOPE, titles },
        })),
      },
    ],
  }
}

describe('mandatesOf', () => {
  it('keepsTheNumberOfEachTitle', () => {
    const policy = aPolicy([
      [40, ['NATIONAL_CIVILISED_UNIT']],
      [30, ['PROVINCIAL_CIVILISED_UNIT']],
    ])
    const [mandate] = mandatesOf([KEY], [policy], 'qh-wmb', new Set(), '2026-11-30')
    expect(mandate?.settings.map(({ value }) => value)).toEqual([40, 30])
    expect(documentOf(mandate)).toBeUndefined()
  })

  it('handsASingleNumberToItsDocument', () => {
    const [mandate] = mandatesOf([KEY], [aPolicy([[40, []]])], 'qh-wmb', new Set(), '2026-11-30')
    expect(documentOf(mandate)).toBe('rules')
  })

  it('leavesOutWhatBeginsLaterOrBelongsToOthers', () => {
    const policy = aPolicy([[40, []]])
    expect(mandatesOf([KEY], [policy], 'qh-wmb', new Set(), '2025-12-31')).toEqual([])
    expect(mandatesOf([KEY], [policy], 'nx-wmb', new Set(), '2026-11-30')).toEqual([])
  })

  it('includesWhatJudgesAgenciesByTheirOwnRules', () => {
    const [mandate] = mandatesOf([KEY], [], 'nx-wmb', new Set([KEY.key]), '2026-11-30')
    expect(mandate?.settings).toEqual([])
  })
})
