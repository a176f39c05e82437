/** The register of communities that volunteers serve and report to (QH-21). */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'

type Schemas = components['schemas']
export type Community = Schemas['AggregateViewCommunity']
export type CommunityForm = Schemas['Community']

const SUBJECT = 'communities'
const SPEC = listSpec({
  filters: { subDistrict: text() },
  sortable: ['name', 'subDistrict'],
  sort: 'subDistrict,asc',
})

export function useCommunities() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/communities', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

export function useAddCommunity(): Change<CommunityForm> {
  return useChange([SUBJECT], (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/communities', { params: { path: { tenant } }, body })),
  )
}

export function useChangeCommunity(): Change<{ of: Community; form: CommunityForm }> {
  return useChange([SUBJECT], (tenant, { of, form }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/communities/{id}', { params: paramsOf(tenant, of), body: form }),
    ),
  )
}

export function useRemoveCommunity(): Change<Community> {
  return useChange([SUBJECT], (tenant, of) =>
    done(volunteer.DELETE('/api/tenants/{tenant}/volunteer/communities/{id}', { params: paramsOf(tenant, of) })),
  )
}

function paramsOf(tenant: string, { id, version }: Community) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
