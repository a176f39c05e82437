/** Checks in or out with a code, one attempt at a time, and keeps the answer or the problem until the next. */
import { reactive } from 'vue'
import { useQueryClient } from '@tanstack/vue-query'
import { problemOf, type Problem } from '../../api/problem'
import { useTenant } from '../../shared/useTenant'
import type { SiteCode, Way } from './code'
import { check, type Service } from './queries'

export interface Check {
  busy: boolean
  done: { way: Way; service: Service } | undefined
  problem: Problem | undefined
  /** `usual` is the way to take if the code does not name one. */
  run: (code: SiteCode, usual: Way) => Promise<void>
}

const CHANGED = ['attendances', 'participation-own', 'inbox']

export function useCheck(send = check): Check {
  const tenant = useTenant()
  const memory = useQueryClient()
  const state: Check = reactive({ busy: false, done: undefined, problem: undefined, run })

  async function run({ way = undefined, token }: SiteCode, usual: Way): Promise<void> {
    if (state.busy) return
    const taken = way ?? usual
    Object.assign(state, { busy: true, problem: undefined, done: undefined })
    try {
      state.done = { way: taken, service: await send(tenant.value, taken, token) }
      for (const subject of CHANGED) void memory.invalidateQueries({ queryKey: [tenant.value, subject] })
    } catch (thrown) {
      state.problem = problemOf(thrown)
    } finally {
      state.busy = false
    }
  }

  return state
}
