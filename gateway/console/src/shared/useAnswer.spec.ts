import { expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import { Problem } from '../api/problem'
import { answersFrom, type Answer } from './useAnswer'

function answer(data: string | undefined, problem?: Problem): Answer<string> {
  return reactive({ data, problem, retry: vi.fn() }) as Answer<string>
}

it('answersFromIsThereOnceAllAnswersAre', () => {
  const late = answer(undefined)
  const both = answersFrom({ one: answer('1'), two: late })
  expect(both.data).toBeUndefined()
  late.data = '2'
  expect(both.data).toEqual({ one: '1', two: '2' })
})

it('answersFromAsksAgainOnlyForWhatFailed', () => {
  const good = answer('1')
  const failed = answer(undefined, new Problem('away', 503, '', ''))
  const both = answersFrom({ good, failed })
  expect(both.problem?.status).toBe(503)
  both.retry()
  expect(failed.retry).toHaveBeenCalled()
  expect(good.retry).not.toHaveBeenCalled()
})
