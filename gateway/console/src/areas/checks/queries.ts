/** Checks a printed statement by the code on it, without a sign-in. */
import { scoring } from '../../api/clients'
import type { components } from '../../api/generated/scoring'
import { answerOf } from '../../api/problem'
import { useAnswer } from '../../shared/useAnswer'

export type Check = components['schemas']['StatementCheckView']

export function useCheck(agency: () => string, code: () => string) {
  return useAnswer(
    () => ['check', agency(), code()],
    (_tenant, signal) =>
      answerOf(
        scoring.GET('/api/public/scoring/agencies/{agency}/statements/{code}', {
          params: { path: { agency: agency(), code: code() } },
          signal,
        }),
      ),
  )
}
