import { describe, expect, it } from 'vitest'
import { readCode, readHash } from './code'

describe('readHash', () => {
  it('tellsCheckInFromCheckOut', () => {
    expect(readHash('#IN.abc.def')).toEqual({ way: 'IN', token: 'abc.def' })
    expect(readHash('#OUT.abc.def')).toEqual({ way: 'OUT', token: 'abc.def' })
  })

  it.each(['', '#', '#IN.', '#top', '#in.abc'])('of %s is nothing', (hash) => {
    expect(readHash(hash)).toBeUndefined()
  })
})

describe('readCode', () => {
  it('readsTheLinkOfAQrCode', () => {
    expect(readCode('https://example.org/m/t/a/check-in#OUT.abc.def')).toEqual({ way: 'OUT', token: 'abc.def' })
  })

  it('readsTypedDigitsWhateverTheirBlanks', () => {
    expect(readCode(' 1234 5678 ')).toEqual({ way: undefined, token: '12345678' })
  })

  it.each(['', '  ', 'https://example.org/', 'https://example.org/#top'])('of “%s” is nothing', (text) => {
    expect(readCode(text)).toBeUndefined()
  })
})
