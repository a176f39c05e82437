import { describe, expect, it } from 'vitest'
import { progressOf, standingOf } from './findings'
import { aFinding, anInspection } from './fixtures'

describe('a finding', () => {
  it('isInTimeOnItsDeadline', () => {
    expect(standingOf(aFinding({ dueOn: '2026-03-31' }), '2026-03-31')).toBe('DUE')
    expect(standingOf(aFinding({ dueOn: '2026-03-31' }), '2026-04-01')).toBe('OVERDUE')
  })

  it('isClosedWhateverItsDeadline', () => {
    const rectification = { done: '已补齐', doneBy: '办公室', doneOn: '2026-03-12' }
    expect(standingOf(aFinding({ dueOn: '2026-03-31', rectification }), '2026-04-01')).toBe('CLOSED')
  })

  it('isCountedOnceItIsClosed', () => {
    const rectification = { done: '已补齐', doneBy: '办公室', doneOn: '2026-03-12' }
    const inspection = anInspection({ findings: [aFinding({ rectification }), aFinding({ number: 2 })] })
    expect(progressOf(inspection)).toEqual({ closed: 1, all: 2 })
  })
})
