/** Turns whatever went wrong into one value that pages know how to show. */

export interface FieldFault {
  field: string
  message: string
}

/**
 * What went wrong with a request.
 *
 * - `fields`: fields are wrong and can be corrected;
 * - `refused`: the platform refuses this now, with a reason that the page shows beside the button;
 * - `outdated`: somebody changed the object meanwhile (412);
 * - `signedOut`: the session has ended (401);
 * - `forbidden`, `missing`, `suspended`: the page has nothing to show (403, 404, 423);
 * - `busy`: too many requests, may be repeated after a while (429);
 * - `away`: a part of the platform or the network does not answer;
 * - `fault`: an error of the platform.
 */
export type ProblemKind =
  'fields' | 'refused' | 'outdated' | 'signedOut' | 'forbidden' | 'missing' | 'suspended' | 'busy' | 'away' | 'fault'

/** An answer that is not the one asked for. `detail` is the platform's sentence, empty if there was no answer. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldFault[] = [],
  ) {
    super(detail || kind)
    this.name = 'Problem'
  }

  /** Whether the same request may succeed later. */
  get mayPass(): boolean {
    return ['busy', 'away', 'fault'].includes(this.kind)
  }
}

const KINDS: Record<number, ProblemKind> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
  412: 'outdated',
  423: 'suspended',
  429: 'busy',
  502: 'away',
  503: 'away',
  504: 'away',
}
const CHANGED_MEANWHILE = 'changed-meanwhile'

/** Describes an answer by its status and its problem details. */
export function problemFrom(status: number, body: unknown): Problem {
  const details = isRecord(body) ? body : {}
  const code = textOf(details['type']).replace('urn:volunteering:problem:', '')
  const errors = Array.isArray(details['errors']) ? details['errors'].filter(isFieldFault) : []
  return new Problem(kindOf(status, code, errors), status, code, textOf(details['detail']), errors)
}

function kindOf(status: number, code: string, errors: FieldFault[]): ProblemKind {
  if (code === CHANGED_MEANWHILE) return 'outdated'
  if (errors.length > 0) return 'fields'
  return KINDS[status] ?? (status >= 500 ? 'fault' : 'refused')
}

/** Returns the problem of anything that was thrown; what is not a problem is a lost connection or a programming error. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  return new Problem(thrown instanceof TypeError ? 'away' : 'fault', 0, '', '')
}

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** Returns the body of the answer, or throws its {@link Problem}. */
export async function answerOf<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call
  if (data !== undefined) return data
  throw problemFrom(response.status, error)
}

/** Waits for an answer without a body, or throws its {@link Problem}. */
export async function done(call: Call<unknown>): Promise<void> {
  const { error, response } = await call
  if (!response.ok) throw problemFrom(response.status, error)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFieldFault(value: unknown): value is FieldFault {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string'
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
