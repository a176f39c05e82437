import { describe, expect, it } from 'vitest'
import { emptyPlan, planSent } from './planForm'

const DRAFT = { ...emptyPlan('2026-12-05', ['CARE:SOCIETY']), title: '清扫', branchIds: ['b1', 'b2'] }

describe('planSent', () => {
  it('writesDayAndHoursAsInstants', () => {
    const sent = planSent(DRAFT)
    expect(sent.startsAt).toBe('2026-12-05T01:00:00.000Z')
    expect(sent.endsAt).toBe('2026-12-05T03:00:00.000Z')
    expect(sent.capacity).toBe(20)
    expect(sent.themes).toEqual(['CARE:SOCIETY'])
  })

  it('keepsTheLeadWhileItsBranchTakesPart', () => {
    expect(planSent({ ...DRAFT, leadBranchId: 'b2' }).leadBranchId).toBe('b2')
    expect(planSent({ ...DRAFT, leadBranchId: 'b3' }).leadBranchId).toBeNull()
  })

  it('leavesAMissingDayToThePlatform', () => {
    expect(planSent({ ...DRAFT, day: '' }).startsAt).toBe('')
  })
})
