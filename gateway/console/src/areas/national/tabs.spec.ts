import { describe, expect, it } from 'vitest'
import { firstTab } from './tabs'
import type { Report } from './queries'

const NOTHING = { faulty: 0, matched: 0, mismatch: 0, missingHere: 0, missingThere: 0, toRecord: 0 }

function report(counts: Partial<Report['counts']>): Report {
  return {
    id: 'r',
    plan: 'p',
    counts: { ...NOTHING, ...counts },
    lines: [],
    missingThere: [],
    failed: [],
    ignoredColumns: [],
  }
}

describe('firstTab', () => {
  it('beginsWithContradictions', () => {
    expect(firstTab(report({ matched: 9, mismatch: 1, toRecord: 3 }))).toBe('MISMATCH')
  })

  it('whenAllMatchShowsThem', () => {
    expect(firstTab(report({ matched: 9 }))).toBe('MATCHED')
    expect(firstTab(report({}))).toBe('MATCHED')
  })
})
