import { describe, expect, it } from 'vitest'
import { cardsOf } from './cards'
import { aVerdict } from './fixtures'

describe('cardsOf', () => {
  it('groupsTheVerdictsOfAnIndicator', () => {
    const [card] = cardsOf([
      aVerdict({ indicator: 'section-groups', outcome: 'PASS' }),
      aVerdict({ indicator: 'section-groups', outcome: 'FAIL' }),
    ])
    expect(card).toMatchObject({ indicator: 'section-groups', outcome: 'FAIL', met: 1, all: 2 })
  })

  it('putsFirstWhatNeedsWork', () => {
    const cards = cardsOf([
      aVerdict({ indicator: 'a', outcome: 'PASS' }),
      aVerdict({ indicator: 'b', outcome: 'NOT_ASSESSABLE' }),
      aVerdict({ indicator: 'c', outcome: 'WARN' }),
      aVerdict({ indicator: 'd', outcome: 'FAIL' }),
    ])
    expect(cards.map(({ indicator }) => indicator)).toEqual(['d', 'c', 'b', 'a'])
  })
})
