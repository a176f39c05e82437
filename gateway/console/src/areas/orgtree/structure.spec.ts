import { describe, expect, it } from 'vitest'
import { aNode, aSection, someoneIn } from './fixtures'
import { gapsBelow, gapsOf, liaisonsOf } from './structure'

const LIAISONS = liaisonsOf([aSection('s-1', { liaisons: [{ volunteerId: 'v-9', name: '演示009' }] }), aSection('s-2')])

describe('gapsOf', () => {
  it('ofALeadingGroupIsThatNobodyServesInIt', () => {
    expect(gapsOf(aNode('LEADING_GROUP'), LIAISONS)).toEqual(['empty'])
    expect(gapsOf(aNode('LEADING_GROUP', { members: [someoneIn('LEADING_GROUP')] }), LIAISONS)).toEqual([])
  })

  it('ofAnOfficeIsOneForEachOfWhatItNeeds', () => {
    expect(gapsOf(aNode('OFFICE'), LIAISONS)).toEqual(['empty', 'noDesignated', 'noTeam'])
    const complete = aNode('OFFICE', {
      members: [someoneIn('OFFICE'), someoneIn('DESIGNATED_PERSONS')],
      children: [aNode('TEAM')],
    })
    expect(gapsOf(complete, LIAISONS)).toEqual([])
  })

  it('ofASectionIsItsGroupAndItsLiaison', () => {
    const group = { children: [aNode('GROUP')] }
    expect(gapsOf(aNode('SECTION', { id: 's-2' }), LIAISONS)).toEqual(['noGroup', 'noLiaison'])
    expect(gapsOf(aNode('SECTION', { id: 's-1', ...group }), LIAISONS)).toEqual([])
  })

  it('whenLiaisonsAreNotKnownDoesNotMissThem', () => {
    expect(gapsOf(aNode('SECTION', { id: 's-2', children: [aNode('GROUP')] }), undefined)).toEqual([])
  })

  it('ofABranchIsNothing', () => {
    expect(gapsOf(aNode('BRANCH'), LIAISONS)).toEqual([])
  })
})

it('gapsBelowCountsTheWholeTree', () => {
  const office = aNode('OFFICE', { children: [aNode('TEAM'), aNode('SECTION', { id: 's-2' })] })
  expect(gapsBelow(aNode('LEADING_GROUP', { children: [office] }), LIAISONS)).toBe(5)
})
