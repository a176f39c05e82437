/** Insurances of volunteers and who is insured (QH-56). */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Insurance = Schemas['InsuranceView']
export type InsuranceForm = Schemas['InsuranceForm']

export const COVERS = ['ACCIDENT', 'LIABILITY', 'OTHER'] as const satisfies Schemas['InsuranceCover'][]

const SUBJECT = 'insurances'
const SPEC = listSpec({ filters: {}, sortable: ['lastDay'], sort: 'lastDay,desc' })

export function useInsurances() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, (tenant, query, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/insurances', { params: { path: { tenant }, query }, signal }),
    ),
  )
  return { list, result }
}

export function useInsurance(id: () => string) {
  return useAnswer(
    () => [SUBJECT, 'one', id()],
    (tenant, signal) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/insurances/{id}', {
          params: { path: { tenant, id: id() } },
          signal,
        }),
      ),
  )
}

/** The insured people, in the order in which they were added. */
export function useInsured(id: () => string, page: () => number, size: () => number) {
  return useAnswer(
    () => [SUBJECT, 'insured', id(), page(), size()],
    async (tenant, signal) => {
      const answer = await answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/insurances/{id}/insured', {
          params: { path: { tenant, id: id() }, query: { page: page() - 1, size: size() } },
          signal,
        }),
      )
      return { ...answer, items: answer.items.map((row) => ({ ...row, id: row.volunteerId })) }
    },
  )
}

export function useAddInsurance(): Change<InsuranceForm> {
  return useChange([SUBJECT], (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/insurances', { params: { path: { tenant } }, body })),
  )
}

export function useChangeInsurance(): Change<{ of: Insurance; form: InsuranceForm }> {
  return useChange([SUBJECT], (tenant, { of, form }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/insurances/{id}', { params: paramsOf(tenant, of), body: form }),
    ),
  )
}

export function useEndInsurance(): Change<Insurance> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/insurances/{id}/end', { params: paramsOf(tenant, of) })),
  )
}

export function useInsure(): Change<{ of: Insurance; volunteerId: string }> {
  return useChange([SUBJECT], (tenant, { of, volunteerId }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/insurances/{id}/insured', {
        params: paramsOf(tenant, of),
        body: { volunteerIds: [volunteerId], nationalNumbers: [] },
      }),
    ),
  )
}

/** Insures everybody who is on the roster now. */
export function useInsureEveryone(): Change<Insurance> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/insurances/{id}/insured/everyone', {
        params: paramsOf(tenant, of),
      }),
    ),
  )
}

export function useTakeOut(): Change<{ of: Insurance; volunteerId: string }> {
  return useChange([SUBJECT], (tenant, { of, volunteerId }) =>
    answerOf(
      volunteer.DELETE('/api/tenants/{tenant}/volunteer/insurances/{id}/insured/{volunteerId}', {
        params: {
          path: { tenant, id: of.id, volunteerId },
          header: { 'If-Match': `"${of.version}"` },
        },
      }),
    ),
  )
}

function paramsOf(tenant: string, { id, version }: Insurance) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
