import { describe, expect, it } from 'vitest'
import { draftOf, formOf } from './draft'

const CUP = {
  id: 's-1',
  version: 1,
  name: '演示保温杯',
  description: null,
  points: 20,
  stock: 5,
  left: 3,
  offered: false,
  allowedActions: ['CHANGE'],
}

describe('souvenir draft', () => {
  it('beginsEmptyAndOffered', () => {
    expect(draftOf(undefined)).toEqual({ name: '', description: '', points: '', stock: '', offered: 'true' })
  })

  it('sendsWhatItBeganWith', () => {
    expect(formOf(draftOf(CUP))).toEqual({
      name: '演示保温杯',
      description: null,
      points: 20,
      stock: 5,
      offered: false,
    })
  })
})
