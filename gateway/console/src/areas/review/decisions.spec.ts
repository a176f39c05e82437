import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api/problem'
import { decideTogether, requestOf } from './decisions'
import type { Line } from './queries'

function aLine(id: string, activityId: string): Line {
  return {
    id,
    attendanceId: id,
    activityId,
    activityTitle: '演示',
    volunteerId: `person-${id}`,
    allowedActions: ['CONFIRM'],
    anomalies: [],
    breaks: [],
    corrections: [],
    evidence: 'MEASURED',
    minutes: 60,
    progress: 'UNREVIEWED',
    recordedBy: [],
    recordedByNames: [],
    revision: 0,
    sectionId: 'section',
    startedAt: '2026-11-30T01:00:00Z',
  }
}

describe('requestOf', () => {
  it('givesTheReasonForEachRecord', () => {
    expect(requestOf('REJECT', ['a', 'b'], '未到场')).toEqual({
      reject: [
        { attendanceId: 'a', reason: '未到场' },
        { attendanceId: 'b', reason: '未到场' },
      ],
    })
    expect(requestOf('CONFIRM', ['a'], '')).toEqual({ confirm: ['a'] })
  })
})

describe('decideTogether', () => {
  const rows = [aLine('a', 'one'), aLine('b', 'one'), aLine('c', 'two')]

  it('sendsOneRequestForEachActivity', async () => {
    const send = vi.fn(() => Promise.resolve({ confirmed: [], rejected: [], left: [] }))
    const decide = decideTogether('t', rows, 'CONFIRM', '', send)
    await Promise.all(rows.map(decide))
    expect(send.mock.calls).toEqual([
      ['t', 'one', { confirm: ['a', 'b'] }],
      ['t', 'two', { confirm: ['c'] }],
    ])
  })

  it('refusesTheRowsThatThePlatformLeft', async () => {
    const left = [{ attendanceId: 'b', code: 'review-own-hours', message: '不能审核本人的时长', errors: [] }]
    const decide = decideTogether('t', rows, 'CONFIRM', '', () =>
      Promise.resolve({ confirmed: ['a'], rejected: [], left }),
    )
    await expect(decide(rows[0] ?? aLine('x', 'one'))).resolves.toBeUndefined()
    await expect(decide(rows[1] ?? aLine('x', 'one'))).rejects.toThrow(
      new Problem('refused', 409, 'review-own-hours', '不能审核本人的时长'),
    )
  })
})
