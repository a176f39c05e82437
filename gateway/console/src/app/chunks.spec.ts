import { expect, it } from 'vitest'
import { mayReload } from './chunks'

it('mayReloadOnceAMinute', () => {
  expect(mayReload(60_000, null)).toBe(true)
  expect(mayReload(60_000, '0')).toBe(false)
  expect(mayReload(60_001, '0')).toBe(true)
})
