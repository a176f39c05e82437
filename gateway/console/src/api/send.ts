/** The only place that calls the platform: adds the proof to changes and notices the end of a session. */
import { proof, session, signedOutMeanwhile } from './proof'

const HARMLESS = ['GET', 'HEAD']
const STALE_PROOF = 'urn:volunteering:problem:csrf'

/** Sends a request. A change whose proof is out of date, because of a sign-in in another tab, is sent once more. */
export async function send(request: Request): Promise<Response> {
  if (HARMLESS.includes(request.method)) return noticeEnd(await fetch(request))
  const again = request.clone()
  const response = await fetch(withProof(request))
  if (!(await refusesProof(response))) return noticeEnd(response)
  return (await isSamePerson()) ? noticeEnd(await fetch(withProof(again))) : noticeEnd(response)
}

function withProof(request: Request): Request {
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(proof())) headers.set(name, value)
  return new Request(request, { headers })
}

async function refusesProof(response: Response): Promise<boolean> {
  if (response.status !== 403) return false
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return typeof problem === 'object' && problem !== null && 'type' in problem && problem.type === STALE_PROOF
}

/** Reads the session again and returns whether it still belongs to the person who opened this page. */
async function isSamePerson(): Promise<boolean> {
  const before = session.value?.user?.id
  const response = await fetch('/api/session', { headers: { Accept: 'application/json' } })
  if (!response.ok) return false
  const now = await response.json()
  if (now.user?.id !== before) return false
  session.value = now
  return true
}

function noticeEnd(response: Response): Response {
  if (response.status === 401) signedOutMeanwhile.value = session.value?.signedIn === true
  return response
}
