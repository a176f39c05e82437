import { describe, expect, it } from 'vitest'
import { issueDraftOf, itemDraftOf, itemFormOf, piecesOf, returnDraftOf, returnOf } from './drafts'
import { aLine, anItem } from './fixtures'

describe('item draft', () => {
  it('beginsWithAVestThatCanBeRequested', () => {
    expect(itemDraftOf(undefined)).toEqual({ kind: 'VEST', name: '', serial: '', stock: '', offered: 'true' })
  })

  it('sendsWhatItBeganWith', () => {
    expect(itemFormOf(itemDraftOf(anItem({ serial: null })))).toEqual({
      kind: 'VEST',
      name: '演示红马甲',
      serial: null,
      stock: 20,
      offered: true,
    })
  })
})

describe('pieces', () => {
  it('leaveOutItemsWithoutANumber', () => {
    expect(piecesOf({ flag: '1', vests: '', caps: '0' })).toEqual([{ itemId: 'flag', pieces: 1 }])
  })

  it('ofAnIssueBeginWithWhatWasRequested', () => {
    expect(issueDraftOf([aLine({ itemId: 'vests', requested: 10 })])).toEqual({ vests: '10' })
  })
})

describe('return', () => {
  it('beginsWithEverythingThatIsOut', () => {
    const line = aLine({ itemId: 'vests', open: 9 })
    expect(returnOf(line, returnDraftOf(line))).toEqual({
      itemId: 'vests',
      returned: 9,
      lost: 0,
      damaged: 0,
      reason: null,
    })
  })
})
