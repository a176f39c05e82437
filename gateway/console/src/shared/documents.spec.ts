import { describe, expect, it } from 'vitest'
import { otherDocument } from './documents'

describe('otherDocument', () => {
  it.each(['liaison', 'committee'])('leads %s from the desk to their own service and back', (role) => {
    expect(otherDocument('desk', 'nx-gxt', [role])).toBe('/m/t/nx-gxt')
    expect(otherDocument('phone', 'nx-gxt', [role, 'volunteer'])).toBe('/t/nx-gxt')
  })

  it('hasNothingForOfficersOnThePhone', () => {
    expect(otherDocument('desk', 'qh-wmb', ['officer'])).toBeUndefined()
  })

  it('hasNothingForVolunteersAtTheDesk', () => {
    expect(otherDocument('phone', 'nx-gxt', ['volunteer'])).toBeUndefined()
  })

  it('hasNothingOutsideOfATenant', () => {
    expect(otherDocument('desk', '', ['committee'])).toBeUndefined()
  })
})
