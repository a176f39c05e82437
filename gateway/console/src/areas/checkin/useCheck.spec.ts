import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { problemFrom } from '../../api/problem'
import type { check as Send, Service } from './queries'
import { useCheck, type Check } from './useCheck'

const SERVICE = { activityTitle: '清扫', startedAt: '2026-11-30T01:00:00Z', minutes: 0 } as Service

function useIt(send: typeof Send): Check {
  let check: Check | undefined
  const part = defineComponent(() => {
    check = useCheck(send)
    return () => h('p')
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: part }] })
  mount(part, { global: { plugins: [router, [VueQueryPlugin, { queryClient: new QueryClient() }]] } })
  if (check === undefined) throw new Error('not mounted')
  return check
}

describe('useCheck', () => {
  it('goesTheWayThatTheCodeNames', async () => {
    const send = vi.fn<typeof Send>().mockResolvedValue(SERVICE)
    const check = useIt(send)
    await check.run({ way: 'OUT', token: 'abc' }, 'IN')
    expect(send).toHaveBeenCalledWith('', 'OUT', 'abc')
    expect(check.done).toEqual({ way: 'OUT', service: SERVICE })
  })

  it('goesTheUsualWayForACodeThatWasTyped', async () => {
    const send = vi.fn<typeof Send>().mockResolvedValue(SERVICE)
    await useIt(send).run({ way: undefined, token: '12345678' }, 'IN')
    expect(send).toHaveBeenCalledWith('', 'IN', '12345678')
  })

  it('keepsTheReasonOfARefusal', async () => {
    const send = vi.fn<typeof Send>().mockRejectedValue(problemFrom(409, { detail: '二维码已过期' }))
    const check = useIt(send)
    await check.run({ way: 'IN', token: 'abc' }, 'IN')
    expect(check.problem?.detail).toBe('二维码已过期')
    expect(check.done).toBeUndefined()
    expect(check.busy).toBe(false)
  })
})
