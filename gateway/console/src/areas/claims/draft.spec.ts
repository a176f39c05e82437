import { describe, expect, it } from 'vitest'
import { requestOf, type ClaimDraft } from './draft'

const DRAFT: ClaimDraft = {
  organiser: ' 演示社区 ',
  content: '清扫',
  day: '2026-11-29',
  from: '09:00',
  to: '11:30',
  proof: ' ',
  proofSha256: undefined,
}

describe('requestOf', () => {
  it('readsTimesInTheZoneOfThePlatform', () => {
    expect(requestOf(DRAFT)).toEqual({
      organiser: '演示社区',
      content: '清扫',
      startedAt: '2026-11-29T09:00:00+08:00',
      endedAt: '2026-11-29T11:30:00+08:00',
    })
  })

  it.each([{ day: '' }, { from: '' }, { to: '' }])('isIncompleteWith %o', (missing) => {
    expect(requestOf({ ...DRAFT, ...missing })).toBeUndefined()
  })

  it('sendsTheProofThatThereIs', () => {
    const proofSha256 = 'a'.repeat(64)
    expect(requestOf({ ...DRAFT, proof: '社区证明', proofSha256 })).toMatchObject({
      proof: '社区证明',
      proofSha256,
    })
  })
})
