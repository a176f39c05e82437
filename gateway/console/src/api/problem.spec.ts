import { describe, expect, it } from 'vitest'
import { answerOf, done, problemFrom, problemOf } from './problem'

const FORBIDDEN = { type: 'urn:volunteering:problem:forbidden', detail: '您的角色不能进行这项操作' }

describe('problemFrom', () => {
  it.each([
    [400, 'refused'],
    [401, 'signedOut'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'refused'],
    [412, 'outdated'],
    [423, 'suspended'],
    [429, 'busy'],
    [500, 'fault'],
    [503, 'away'],
    [504, 'away'],
  ])('status %i is %s', (status, kind) => {
    expect(problemFrom(status, undefined).kind).toBe(kind)
  })

  it('keepsTheSentenceAndTheCodeOfThePlatform', () => {
    const problem = problemFrom(403, FORBIDDEN)
    expect(problem.detail).toBe('您的角色不能进行这项操作')
    expect(problem.code).toBe('forbidden')
  })

  it('whenFieldsAreWrongSaysWhich', () => {
    const errors = [{ field: 'reason', message: '请填写原因' }]
    const problem = problemFrom(400, { detail: '提交的内容有误', errors: [...errors, { field: 1 }] })
    expect(problem.kind).toBe('fields')
    expect(problem.errors).toEqual(errors)
  })

  it('whenSomebodyWasFasterIsOutdatedThoughTheStatusIsConflict', () => {
    expect(problemFrom(409, { type: 'urn:volunteering:problem:changed-meanwhile' }).kind).toBe('outdated')
  })
})

describe('problemOf', () => {
  it('isAwayWhenTheConnectionIsLost', () => {
    expect(problemOf(new TypeError('Failed to fetch')).kind).toBe('away')
  })

  it('isAFaultWhenTheConsoleItselfIsWrong', () => {
    expect(problemOf(new RangeError('x')).kind).toBe('fault')
  })
})

describe('answerOf', () => {
  it('returnsTheBody', async () => {
    await expect(answerOf(Promise.resolve({ data: 7, response: new Response() }))).resolves.toBe(7)
  })

  it('throwsTheProblem', async () => {
    const refused = Promise.resolve({ error: FORBIDDEN, response: new Response(null, { status: 403 }) })
    await expect(answerOf(refused)).rejects.toMatchObject({ kind: 'forbidden', status: 403 })
  })
})

describe('done', () => {
  it('needsNoBody', async () => {
    await expect(done(Promise.resolve({ response: new Response(null, { status: 204 }) }))).resolves.toBeUndefined()
  })
})
