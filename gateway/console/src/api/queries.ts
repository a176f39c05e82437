/** The memory of what the server answered. Keys begin with the tenant, or with `platform`. */
import { QueryClient } from '@tanstack/vue-query'
import { problemOf } from './problem'

const FRESH_MS = 10_000
const ATTEMPTS = 2

/** Repeats only what may pass; a 4xx is an answer. */
export function mayRetry(failures: number, thrown: unknown): boolean {
  const problem = problemOf(thrown)
  return failures < ATTEMPTS && problem.mayPass && problem.kind !== 'busy'
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: mayRetry, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
