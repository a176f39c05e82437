/** The person's report-ins to communities. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { useAnswer } from '../../shared/useAnswer'

export type ReportIn = components['schemas']['ReportInView']
export type ReportRequest = components['schemas']['ReportInOwnReportRequest']

const SUBJECT = 'own-report-ins'
const COMMUNITIES_AT_ONCE = 200

/** The report-ins of the person, the latest first. */
export function useReportIns() {
  return useAnswer([SUBJECT], (tenant, signal) =>
    answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/report-ins/me', { params: { path: { tenant } }, signal })),
  )
}

/** The communities to choose from. */
export function useCommunities() {
  return useAnswer(['communities', 'choice'], (tenant, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/communities', {
        params: { path: { tenant }, query: { size: COMMUNITIES_AT_ONCE, sort: ['name,asc'] } },
        signal,
      }),
    ),
  )
}

/** Reports the person to a community; somebody else confirms it. */
export function useReport(): Change<ReportRequest> {
  return useChange([SUBJECT], (tenant, body) =>
    answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/report-ins/me', { params: { path: { tenant } }, body })),
  )
}
