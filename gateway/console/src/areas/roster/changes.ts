/** What the committee changes in the record of a person. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf, done } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import type { Volunteer } from './queries'

type Schemas = components['schemas']
export type Registration = Schemas['RegistrationRequest']
export type Profile = Schemas['VolunteerEntryProfileRequest']
export type Place = Schemas['VolunteerEntryPlacementRequest']
export type National = Schemas['VolunteerEntryNationalRequest']
export type PartyStatus = Schemas['PartyStatus']
export type NationalStatus = Schemas['NationalStatus']

const CHANGED = ['volunteers', 'org-units', 'inbox']

/** Registers somebody who is not on the roster yet. */
export function useRegister(): Change<Registration> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers', { params: { path: { tenant } }, body })),
  )
}

/** Records that a person without an account has agreed to take part. */
export function useActivate(): Change<Volunteer> {
  return useChange(CHANGED, (tenant, of) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/{id}/activation', { params: paramsOf(tenant, of) }),
    ),
  )
}

export function useCorrect(): Change<{ of: Volunteer; profile: Profile }> {
  return useChange(CHANGED, (tenant, { of, profile }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/{id}', { params: paramsOf(tenant, of), body: profile }),
    ),
  )
}

export function useMove(): Change<{ of: Volunteer; place: Place }> {
  return useChange(CHANGED, (tenant, { of, place }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/{id}/placement', {
        params: paramsOf(tenant, of),
        body: place,
      }),
    ),
  )
}

export function useRecordNational(): Change<{ of: Volunteer; national: National }> {
  return useChange(CHANGED, (tenant, { of, national }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/{id}/national-registration', {
        params: paramsOf(tenant, of),
        body: national,
      }),
    ),
  )
}

/** Appoints a person as the liaison of sections; none ends the appointment. */
export function useAppointLiaison(): Change<{ of: Volunteer; sectionIds: string[] }> {
  return useChange(CHANGED, (tenant, { of, sectionIds }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/{id}/liaison-sections', {
        params: paramsOf(tenant, of),
        body: { sectionIds },
      }),
    ),
  )
}

/** Cancels a change that has not happened yet. */
export function useCancelPlanned(): Change<{ of: Volunteer; change: string }> {
  return useChange(CHANGED, (tenant, { of, change }) =>
    done(
      volunteer.DELETE('/api/tenants/{tenant}/volunteer/volunteers/{volunteerId}/planned-changes/{id}', {
        params: { path: { tenant, volunteerId: of.id, id: change } },
      }),
    ),
  )
}

/** What can be seen in full for a stated purpose. */
export type Secret = 'phone' | 'document'

/** Shows a number in full; the platform records who saw it and why. */
export function useDisclose(take: (number: string) => void): Change<{ of: Volunteer; what: Secret; purpose: string }> {
  return useChange([], async (tenant, { of, what, purpose }) => {
    const request = { params: { path: { tenant, id: of.id } }, body: { purpose } }
    if (what === 'phone') {
      const answer = await answerOf(
        volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/{id}/phone-disclosure', request),
      )
      take(answer.phone)
    } else {
      const answer = await answerOf(
        volunteer.POST('/api/tenants/{tenant}/volunteer/volunteers/{id}/identity-number-disclosure', request),
      )
      take(answer.documentNumber)
    }
  })
}

function paramsOf(tenant: string, { id, version }: Volunteer) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
