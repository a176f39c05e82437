import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { session, signedOutMeanwhile, type Session } from './proof'
import { send } from './send'

const ORIGIN = 'http://localhost:3000'
const STALE = { type: 'urn:volunteering:problem:csrf' }

function signedIn(id: string, token: string): Session {
  return {
    signedIn: true,
    signInUrl: '/',
    tenants: [],
    platformRoles: [],
    user: { id, username: id, name: id },
    csrf: { headerName: 'X-XSRF-TOKEN', token },
  }
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
}

const post = () => new Request(`${ORIGIN}/api/x`, { method: 'POST', body: 'typed' })

describe('send', () => {
  const sent: Request[] = []
  const answers: Response[] = []

  beforeEach(() => {
    session.value = signedIn('one', 'first')
    signedOutMeanwhile.value = false
    vi.stubGlobal('fetch', (request: Request | string) => {
      const { pathname } = new URL(request instanceof Request ? request.url : request, ORIGIN)
      // Pages that another file's tests left open may still ask for something.
      if (!['/api/x', '/api/session'].includes(pathname)) return new Promise(() => {})
      if (request instanceof Request) sent.push(request)
      return Promise.resolve(answers.shift())
    })
  })

  afterEach(() => {
    vi.unstubAllGlobals()
    sent.length = 0
    answers.length = 0
  })

  it('addsTheProofToChangesOnly', async () => {
    answers.push(json(200, {}), json(200, {}))
    await send(new Request(`${ORIGIN}/api/x`))
    await send(post())
    expect(sent.map((request) => request.headers.get('X-XSRF-TOKEN'))).toEqual([null, 'first'])
  })

  it('repeatsAChangeOnceWithTheProofOfANewSessionOfTheSamePerson', async () => {
    answers.push(json(403, STALE), json(200, signedIn('one', 'second')), json(200, {}))
    const response = await send(post())
    expect(response.status).toBe(200)
    expect(sent.map((request) => request.headers.get('X-XSRF-TOKEN'))).toEqual(['first', 'second'])
    expect(await sent[1]?.text()).toBe('typed')
  })

  it('doesNotRepeatAChangeForAnotherPerson', async () => {
    answers.push(json(403, STALE), json(200, signedIn('other', 'second')))
    expect((await send(post())).status).toBe(403)
    expect(sent).toHaveLength(1)
  })

  it('noticesThatTheSessionHasEnded', async () => {
    answers.push(json(401, {}))
    await send(new Request(`${ORIGIN}/api/x`))
    expect(signedOutMeanwhile.value).toBe(true)
  })

  it('doesNotCallAStrangerSignedOut', async () => {
    session.value = undefined
    answers.push(json(401, {}))
    await send(new Request(`${ORIGIN}/api/x`))
    expect(signedOutMeanwhile.value).toBe(false)
  })
})
