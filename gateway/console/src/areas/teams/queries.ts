/** The agency's teams and the groups of its sections (QH-42, QH-46, NX-09). */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Team = Schemas['AggregateViewTeam']
export type TeamForm = Schemas['TeamForm']

export const KINDS = ['GENERAL_TEAM', 'CENTRE', 'TEAM', 'GROUP'] as const satisfies Schemas['TeamKind'][]
export const LEGAL_FORMS = ['REGISTERED', 'INTERNAL'] as const satisfies Schemas['TeamLegalForm'][]
export const NATIONAL = ['NONE', 'SUBMITTED', 'REGISTERED', 'MISMATCH'] as const satisfies Schemas['NationalStatus'][]

const SUBJECT = 'teams'
const SPEC = listSpec({ filters: { kind: oneOf(KINDS) }, sortable: ['kind', 'name'], sort: 'kind,asc' })

export function useTeams() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/teams', { params: { path: { tenant }, query }, signal })),
  )
  return { list, result }
}

/** The sections that have no group yet. */
export function useMissingGroups() {
  return useAnswer([SUBJECT, 'missing'], (tenant, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/teams/missing-groups', { params: { path: { tenant } }, signal }),
    ),
  )
}

export function useAddTeam(): Change<TeamForm> {
  return useChange([SUBJECT], (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/teams', { params: { path: { tenant } }, body })),
  )
}

export function useChangeTeam(): Change<{ of: Team; form: TeamForm }> {
  return useChange([SUBJECT], (tenant, { of, form }) =>
    answerOf(volunteer.PUT('/api/tenants/{tenant}/volunteer/teams/{id}', { params: paramsOf(tenant, of), body: form })),
  )
}

export function useEndTeam(): Change<Team> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/teams/{id}/end', { params: paramsOf(tenant, of) })),
  )
}

function paramsOf(tenant: string, { id, version }: Team) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
