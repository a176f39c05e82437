import { describe, expect, it } from 'vitest'
import { emptyProposal, proposalSent } from './proposalForm'

describe('proposalSent', () => {
  it('leavesTheLeadSectionOutOfTheOthers', () => {
    const sent = proposalSent({ ...emptyProposal(), leadSectionId: 'a', coSectionIds: ['a', 'b'] })
    expect(sent.coSectionIds).toEqual(['b'])
  })

  it('sendsNoDayForAnEmptyField', () => {
    const sent = proposalSent({ ...emptyProposal(), firstDay: '2026-12-01' })
    expect([sent.firstDay, sent.lastDay]).toEqual(['2026-12-01', null])
  })
})
