import { describe, expect, it } from 'vitest'
import { aSection } from './fixtures'
import { arranged, peopleOf } from './tree'

function unit(id: string, position: number, parentId?: string) {
  return aSection(id, { position, parentId: parentId ?? null })
}

describe('arranged', () => {
  it('putsChildrenBehindTheirParentInTheOrderOfTheCommittee', () => {
    const units = [unit('b', 2), unit('a2', 2, 'a'), unit('a', 1), unit('a1', 1, 'a')]
    expect(arranged(units).map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual(['0 a', '1 a1', '1 a2', '0 b'])
  })

  it('whenTheParentIsClosedShowsTheChildAtTheTop', () => {
    expect(arranged([unit('a1', 1, 'closed')])).toHaveLength(1)
  })
})

describe('peopleOf', () => {
  it('addsUpAllUnits', () => {
    expect(peopleOf([unit('a', 1), unit('b', 2)])).toBe(4)
  })
})
