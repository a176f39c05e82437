import { describe, expect, it } from 'vitest'
import { codeIn } from './fellows'

describe('codeIn', () => {
  it('acceptsCodesOfTwoTo31Characters', () => {
    expect(codeIn(' nx-wmb ')).toBe('nx-wmb')
    expect(codeIn('ab')).toBe('ab')
    expect(codeIn('a'.repeat(31))).toBe('a'.repeat(31))
  })

  it('acceptsNothingElse', () => {
    for (const typed of ['', 'a', 'a'.repeat(32), '交通厅', 'NX', '1a', 'a b']) expect(codeIn(typed)).toBeUndefined()
  })
})
