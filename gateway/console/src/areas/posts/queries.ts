/** Posts of the leading group, its office and the designated persons, and those to fill. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Post = Schemas['PostView']
export type Body = Schemas['Body']
export type Vacancy = Schemas['VacanciesToFill']
export type Appointment = Schemas['PostAppointmentRequest']

export const BODIES = ['LEADING_GROUP', 'OFFICE', 'DESIGNATED_PERSONS'] as const satisfies Body[]

const SUBJECT = 'posts'
const CHANGED = [SUBJECT, 'inbox']

const SPEC = listSpec({
  filters: { body: oneOf(BODIES), holder: text() },
  sortable: ['body', 'from'],
  sort: 'from,desc',
})

export function usePosts() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/posts', { params: { path: { tenant }, query }, signal })),
  )
  return { list, result }
}

/** The posts to fill, with the day by which each is due; nothing for those who do not fill posts. */
export function useVacancies(asked: () => boolean) {
  return useAnswer(
    () => (asked() ? [SUBJECT, 'vacancies'] : undefined),
    (tenant, signal) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/posts/vacancies', { params: { path: { tenant } }, signal }),
      ),
  )
}

export function useAppoint(): Change<Appointment> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/posts', { params: { path: { tenant } }, body })),
  )
}

export function useCorrectPost(): Change<{ of: Post; duty: string; from: string }> {
  return useChange(CHANGED, (tenant, { of, duty, from }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/posts/{id}', {
        params: paramsOf(tenant, of),
        body: { duty, from },
      }),
    ),
  )
}

export function useRelieve(): Change<{ of: Post; on: string }> {
  return useChange(CHANGED, (tenant, { of, on }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/posts/{id}/relief', {
        params: paramsOf(tenant, of),
        body: { on },
      }),
    ),
  )
}

/** Leaves a post vacant for good. The list of vacancies names no version, so the post is read first. */
export function useLeaveVacant(): Change<{ postId: string; reason: string }> {
  return useChange(CHANGED, async (tenant, { postId, reason }) => {
    const post = await answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/posts/{id}', { params: { path: { tenant, id: postId } } }),
    )
    return answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/posts/{id}/not-filled', {
        params: paramsOf(tenant, post),
        body: { reason },
      }),
    )
  })
}

function paramsOf(tenant: string, { id, version }: Pick<Post, 'id' | 'version'>) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
