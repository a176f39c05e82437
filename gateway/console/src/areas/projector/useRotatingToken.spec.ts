import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { problemFrom } from '../../api/problem'
import type { Shown } from './queries'
import { useRotatingToken, type RotatingToken } from './useRotatingToken'

const SHOWN: Shown = { token: 'abc.def', expiresAt: '2026-11-30T01:02:00Z' }

function useIt(ask: () => Promise<Shown>): { token: RotatingToken; leave: () => void } {
  let token: RotatingToken | undefined
  const part = mount(
    defineComponent(() => {
      token = useRotatingToken(() => 'IN', ask)
      return () => h('p')
    }),
  )
  if (token === undefined) throw new Error('not mounted')
  return { token, leave: () => part.unmount() }
}

describe('useRotatingToken', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('renewsEveryMinute', async () => {
    const ask = vi.fn().mockResolvedValue(SHOWN)
    const { token, leave } = useIt(ask)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(ask).toHaveBeenCalledTimes(1)
    expect(token.left).toBe(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(ask).toHaveBeenCalledTimes(2)
    expect(token.left).toBe(60)
    leave()
  })

  it('withoutANewTokenHidesTheOldOneWhenItExpires', async () => {
    const ask = vi.fn().mockResolvedValueOnce(SHOWN).mockRejectedValue(new TypeError('connection lost'))
    const { token, leave } = useIt(ask)
    await vi.advanceTimersByTimeAsync(119_000)
    expect(token.shown).toEqual(SHOWN)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(token.shown).toBeUndefined()
    expect(token.problem?.kind).toBe('away')
    leave()
  })

  it('afterARefusalDoesNotAskAgain', async () => {
    const ask = vi.fn().mockRejectedValue(problemFrom(409, { detail: '活动进行中才能出示签到码' }))
    const { token, leave } = useIt(ask)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(ask).toHaveBeenCalledTimes(1)
    expect(token.problem?.detail).toBe('活动进行中才能出示签到码')
    leave()
  })

  it('stopsWhenThePageIsLeft', async () => {
    const ask = vi.fn().mockResolvedValue(SHOWN)
    useIt(ask).leave()
    await vi.advanceTimersByTimeAsync(120_000)
    await flushPromises()
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
