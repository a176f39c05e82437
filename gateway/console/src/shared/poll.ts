/** Asks again from time to time, but not for somebody who has left: requests would keep an abandoned session alive. */
import { problemOf } from '../api/problem'

const IDLE_AFTER_MS = 10 * 60_000
const SLOWER = 4

let lastActive = Date.now()
for (const act of ['pointerdown', 'keydown', 'scroll']) {
  window.addEventListener(act, () => (lastActive = Date.now()), { passive: true, capture: true })
}

/** Returns the pause before the next request; `false` ends the polling until the person is back. */
export function pauseOf(every: number, idleFor: number, failed: unknown): number | false {
  if (failed !== null && !problemOf(failed).mayPass) return false
  if (idleFor > IDLE_AFTER_MS) return false
  return failed === null ? every : every * SLOWER
}

/** The options of a query that asks again after `every` milliseconds while the page is visible and used. */
export function pollEvery(every: number) {
  return {
    refetchInterval: (query: { state: { error: unknown } }) =>
      pauseOf(every, Date.now() - lastActive, query.state.error),
    refetchIntervalInBackground: false,
  }
}
