import { describe, expect, it } from 'vitest'
import { countsOf, errorsOf, firstTab, writtenBy } from './preview'
import { rejectionOf, type Plan } from './queries'

const ERROR = { row: 3, column: '证件号码', message: '校验码不对', value: '***1' }

function plan(counts: Partial<Plan['counts']>): Plan {
  return {
    id: 'i-1',
    plan: 'p-1',
    effectiveFrom: '2026-12-01',
    counts: { added: 0, changed: 0, faulty: 0, missing: 0, returning: 0, unchanged: 0, ...counts },
    people: [],
    missing: [],
    ignoredColumns: [],
    remarks: [],
  }
}

describe('preview', () => {
  it('beginsWithWhatIsWrong', () => {
    expect(firstTab(plan({ added: 2, faulty: 1 }))).toBe('FAULTY')
    expect(firstTab(plan({ missing: 1, unchanged: 5 }))).toBe('MISSING')
    expect(firstTab(plan({}))).toBe('UNCHANGED')
  })

  it('countsWhatWouldBeWrittenWithoutFaultyAndUnchangedRows', () => {
    expect(writtenBy(plan({ added: 2, changed: 3, returning: 1, faulty: 7, unchanged: 9 }))).toBe(6)
  })

  it('countsRemarksOfTheWholeFile', () => {
    expect(countsOf({ ...plan({}), remarks: [ERROR] }).REMARKS).toBe(1)
  })

  it('gathersTheErrorsOfAllRows', () => {
    const row = { row: 3, displayName: '演示', documentNumber: '***1', changes: [], remarks: [] }
    expect(errorsOf([{ ...row, kind: 'FAULTY', errors: [ERROR, ERROR] }])).toHaveLength(2)
  })
})

describe('rejectionOf', () => {
  it('namesTheRowsOfAFileThatCannotBeRead', () => {
    expect(rejectionOf(422, { detail: '表头有误', errors: [ERROR] })).toEqual({
      sentence: '表头有误',
      errors: [ERROR],
    })
  })

  it('throwsWhatIsNotAboutTheFile', () => {
    expect(() => rejectionOf(503, { detail: '服务暂时不可用' })).toThrow('服务暂时不可用')
  })
})
