import { expect, it } from 'vitest'
import { aPackage } from './fixtures'
import { talliesOf } from './outcomes'

it('talliesOfShowsWhatNeedsWorkFirstAndLeavesOutWhatIsNot', () => {
  const outcomes = { matched: 7, mismatch: 0, refused: 2, missingThere: 1, missingHere: 0, faulty: 1 }
  expect(talliesOf(aPackage({ outcomes }))).toEqual([
    { outcome: 'REFUSED', count: 2 },
    { outcome: 'FAULTY', count: 1 },
    { outcome: 'MISSING_THERE', count: 1 },
    { outcome: 'MATCHED', count: 7 },
  ])
})
