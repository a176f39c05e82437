import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './fingerprint'

describe('fingerprintOf', () => {
  it('isTheSha256InLowerCaseHexadecimal', async () => {
    expect(await fingerprintOf(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
