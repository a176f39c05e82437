import { describe, expect, it } from 'vitest'
import { cardsOf, progressOfCard } from './cards'
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

describe('progressOfCard', () => {
  it('isTheNumberOfASingleVerdict', () => {
    const [card] = cardsOf([aVerdict({ numerator: 35, denominator: 40 })])
    expect(card && progressOfCard(card)).toEqual({ done: 0.875, asked: 0.9 })
  })

  it('isThePartOfSeveralThatReachIt', () => {
    const [card] = cardsOf([aVerdict({ outcome: 'PASS' }), aVerdict({ outcome: 'FAIL' })])
    expect(card && progressOfCard(card)).toEqual({ done: 0.5, asked: 1 })
  })
})
