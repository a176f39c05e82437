/**
 * A token that is renewed long before it expires, so that whoever has just scanned the former one is still in time. It
 * rests while the page is hidden.
 */
import { onBeforeUnmount, onMounted, reactive, watch } from 'vue'
import { problemOf, type Problem } from '../../api/problem'
import type { Shown } from './queries'

const RENEW_AFTER_S = 60
const VALID_FOR_S = 120
const TRY_AGAIN_S = 5
const TICK_MS = 1000

export interface RotatingToken {
  shown: Shown | undefined
  problem: Problem | undefined
  /** Seconds until the next token. */
  left: number
  renew: () => Promise<void>
}

/** `ask` is called at once, whenever `of` changes, and again every minute. */
export function useRotatingToken(of: () => string, ask: () => Promise<Shown>): RotatingToken {
  const state: RotatingToken = reactive({ shown: undefined, problem: undefined, left: 0, renew })
  let age = 0
  let round = 0
  let timer: ReturnType<typeof setInterval> | undefined

  async function renew(): Promise<void> {
    const mine = ++round
    state.left = RENEW_AFTER_S
    try {
      const shown = await ask()
      if (mine !== round) return
      Object.assign(state, { shown, problem: undefined, left: RENEW_AFTER_S })
      age = 0
    } catch (thrown) {
      if (mine === round) Object.assign(state, { problem: problemOf(thrown), left: TRY_AGAIN_S })
    }
  }

  function tick(): void {
    if (document.hidden) return
    age += 1
    if (age >= VALID_FOR_S) state.shown = undefined
    if (state.problem !== undefined && !state.problem.mayPass) return
    state.left -= 1
    if (state.left <= 0) void renew()
  }

  function wake(): void {
    if (!document.hidden) void renew()
  }

  onMounted(() => {
    timer = setInterval(tick, TICK_MS)
    document.addEventListener('visibilitychange', wake)
    void renew()
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', wake)
  })
  watch(of, () => {
    state.shown = undefined
    void renew()
  })
  return state
}
