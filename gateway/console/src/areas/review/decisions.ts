/** What reviewers and organisers do to records. */
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, Problem } from '../../api/problem'
import { staySent, type StayDraft } from '../../shared/form/stay'
import { useChange, type Change } from '../../shared/form/useChange'
import { sendSteps, type Taken } from '../../shared/steps/steps'
import { RECORDS, type Line } from './queries'

type Parts = components['schemas']
type Review = Parts['ReviewRequest']
type Answer = Parts['ReviewAnswer']

export const CHANGED = [RECORDS, `${RECORDS} amendments`, 'activities', 'calendar', 'inbox']

const ROOT = '/api/tenants/{tenant}/activity/activities/{id}' as const
const PERSON = `${ROOT}/attendances/{volunteerId}` as const

const of = (tenant: string, { activityId, volunteerId }: Line) => ({
  params: { path: { tenant, id: activityId, volunteerId } },
})

/** Decides about records of one activity. */
export function review(tenant: string, id: string, body: Review): Promise<Answer> {
  return answerOf(activity.POST(`${ROOT}/hours-review`, { params: { path: { tenant, id } }, body }))
}

/** A decision about a record; the words are the reason where one is needed. */
export type Decision = 'CONFIRM' | 'REJECT' | 'OVERRULE'

/** Returns the request that decides the same about several records. */
export function requestOf(decision: Decision, ids: string[], reason: string): Review {
  const reasoned = ids.map((attendanceId) => ({ attendanceId, reason }))
  if (decision === 'REJECT') return { reject: reasoned }
  return decision === 'OVERRULE' ? { overrule: reasoned } : { confirm: ids }
}

/**
 * Returns a function that decides about one of several rows. The first row of an activity sends the decision for all rows
 * of that activity; each row has its own answer.
 */
export function decideTogether(tenant: string, rows: Line[], decision: Decision, reason: string, send = review) {
  const sent = new Map<string, Promise<Answer>>()
  return async (row: Line): Promise<void> => {
    const id = row.activityId
    const ids = rows.filter(({ activityId }) => activityId === id).map(({ attendanceId }) => attendanceId)
    const answer = sent.get(id) ?? send(tenant, id, requestOf(decision, ids, reason))
    sent.set(id, answer)
    const left = (await answer).left.find(({ attendanceId }) => attendanceId === row.attendanceId)
    if (left !== undefined) throw new Problem('refused', 409, left.code, left.message)
  }
}

const decide = (decision: Decision) => (tenant: string, line: Line, reason: string) =>
  decideTogether(tenant, [line], decision, reason)(line)

const send = sendSteps<Line>({
  CONFIRM: decide('CONFIRM'),
  REJECT: decide('REJECT'),
  OVERRULE: decide('OVERRULE'),
  STRIKE: (tenant, line, reason) =>
    answerOf(activity.DELETE(PERSON, { params: { path: of(tenant, line).params.path, query: { reason } } })),
  VOID: (tenant, line, reason) =>
    answerOf(activity.POST(`${PERSON}/amendment/void`, { ...of(tenant, line), body: { reason } })),
  APPROVE_AMENDMENT: (tenant, line) => answerOf(activity.POST(`${PERSON}/amendment/approval`, of(tenant, line))),
  DECLINE_AMENDMENT: (tenant, line, reason) =>
    answerOf(activity.POST(`${PERSON}/amendment/refusal`, { ...of(tenant, line), body: { reason } })),
})

/** Takes one step with a record. */
export function useLineSteps(): Change<Taken & { of: Line }> {
  return useChange(CHANGED, send)
}

/** Enters the time of a record, or proposes another one for confirmed hours. */
export function useLineTimes(): Change<{ line: Line; stay: StayDraft; reason: string }> {
  return useChange(CHANGED, (tenant, { line, stay, reason }) => {
    const body = { ...staySent(stay), reason }
    return line.allowedActions.includes('AMEND')
      ? answerOf(activity.POST(`${PERSON}/amendment`, { ...of(tenant, line), body }))
      : answerOf(
          activity.PUT(PERSON, {
            ...of(tenant, line),
            body: reason === '' ? staySent(stay) : body,
          }),
        )
  })
}
