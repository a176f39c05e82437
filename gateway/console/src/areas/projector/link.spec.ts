import { describe, expect, it } from 'vitest'
import { linkOf, spaced } from './link'

describe('linkOf', () => {
  it('keepsTheTokenOutOfThePath', () => {
    const link = new URL(linkOf('https://example.org', 'nx-gxt', 'OUT', 'abc.def'))
    expect(link.pathname).toBe('/m/t/nx-gxt/check-in')
    expect(link.hash).toBe('#OUT.abc.def')
  })
})

describe('spaced', () => {
  it('groupsByFour', () => {
    expect(spaced('12345678')).toBe('1234 5678')
  })
})
