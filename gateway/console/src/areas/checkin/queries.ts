/** Check-in, check-out, and where the person is. */
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf } from '../../api/problem'
import { useAnswer } from '../../shared/useAnswer'
import type { Way } from './code'

export type Service = components['schemas']['AttendanceView']

/** The latest service: a person on site wants to check out. */
export function useLatestService() {
  return useAnswer(['attendances', 'latest'], (tenant, signal) =>
    answerOf(
      activity.GET('/api/tenants/{tenant}/activity/attendances/mine', {
        params: { path: { tenant }, query: { size: 1, sort: ['startedAt,desc'] } },
        signal,
      }),
    ),
  )
}

/** Checks the person in or out; the same token again answers with the same record. */
export function check(tenant: string, way: Way, token: string): Promise<Service> {
  const request = { params: { path: { tenant } }, body: { token } }
  return answerOf(
    way === 'IN'
      ? activity.POST('/api/tenants/{tenant}/activity/check-ins', request)
      : activity.POST('/api/tenants/{tenant}/activity/check-outs', request),
  )
}
