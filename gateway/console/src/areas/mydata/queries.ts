/** The person's own record, and what they may do with it themselves. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import type { Me } from '../../api/me'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { useAnswer } from '../../shared/useAnswer'

export type Application = components['schemas']['ApplicationRequest']
type Axis = components['schemas']['Axis']

const CHANGED = ['volunteers', 'participation']
const UNITS_AT_ONCE = 200

/** The insurances of the person. */
export function useInsurances() {
  return useAnswer(['own-insurances'], (tenant, signal) =>
    answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/insurances/me', { params: { path: { tenant } }, signal })),
  )
}

/** The sections or branches that are in use. */
export function useUnits(axis: Axis) {
  return useAnswer(['org-units', 'choice', axis], (tenant, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/org-units', {
        params: { path: { tenant }, query: { axis, active: true, size: UNITS_AT_ONCE } },
        signal,
      }),
    ),
  )
}

/** Confirms that the person takes part. */
export function useConfirm(): Change<void> {
  return useChange(CHANGED, (tenant) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/me/activation', {
        params: { path: { tenant } },
      }),
    ),
  )
}

/** Corrects phone and skills; a phone that is left out stays. */
export function useCorrect(): Change<{ of: Me; phone: string | null | undefined; skills: string[] }> {
  return useChange(CHANGED, (tenant, { of, phone, skills }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/me', {
        params: { path: { tenant }, header: { 'If-Match': `"${of.version}"` } },
        body: { skills, ...(phone === undefined ? {} : { phone }) },
      }),
    ),
  )
}

/** Applies to join. */
export function useApply(): Change<Application> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/me', { params: { path: { tenant } }, body })),
  )
}
