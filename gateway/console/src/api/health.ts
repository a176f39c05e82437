/** The health of the parts of the platform. */
import { useQuery } from '@tanstack/vue-query'
import { pollEvery } from '../shared/poll'
import { gateway } from './clients'
import { answerOf } from './problem'

const EVERY_MS = 15_000

/** Asks without the cookie, so that an open page does not keep its session alive. */
export function useHealth() {
  return useQuery({
    queryKey: ['platform', 'health'],
    queryFn: () => answerOf(gateway.GET('/api/platform/health', { credentials: 'omit' })),
    ...pollEvery(EVERY_MS),
  })
}
