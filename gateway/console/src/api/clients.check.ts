/**
 * Proves, when it is compiled, that the generated types can be used as they are: no `!`, no `as`, no repaired type. It is
 * part of no page and never runs.
 */
import { activity, gateway, registry, reporting, scoring, volunteer } from './clients'
import type { components as Activity } from './generated/activity'
import type { components as Registry } from './generated/registry'

const path = { tenant: 'nx-gxt' }

export async function choosesATenant(): Promise<string> {
  const { data, error } = await gateway.PUT('/api/session/tenant', { body: { tenant: path.tenant } })
  return data === undefined ? error.detail : (data.currentTenant ?? '')
}

export async function listsEventTypes(): Promise<string[]> {
  const { data } = await gateway.GET('/api/tenants/{tenant}/events/types', { params: { path } })
  return data?.map((type) => type.type) ?? []
}

export async function opensAnAccount(form: Registry['schemas']['AccountForm']): Promise<string> {
  const { data, error, response } = await registry.POST('/api/tenants/{tenant}/registry/accounts', {
    params: { path },
    body: form,
  })
  return data === undefined ? `${response.status} ${error.type}` : data.oneTimePassword
}

export async function listsVolunteersByName(): Promise<number> {
  const { data } = await volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
    params: { path, query: { state: ['ACTIVE', 'SUSPENDED'], sort: ['displayName,desc'], page: 0, size: 50 } },
  })
  return data?.items.filter((line) => line.displayName !== '').length ?? 0
}

/** A correction replaces every field: `null` clears one, and one that is left out does not compile. */
export async function clearsAPlacement(id: string, version: string): Promise<string[]> {
  const { error } = await volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/{id}/placement', {
    params: { path: { ...path, id }, header: { 'If-Match': version } },
    // @ts-expect-error a field is missing
    body: {},
  })
  return error?.errors?.map((fault) => `${fault.field}: ${fault.message}`) ?? []
}

export async function importsARoster(file: Blob): Promise<number> {
  const { data } = await volunteer.POST('/api/tenants/{tenant}/volunteer/roster-imports', {
    params: { path },
    body: { file },
    bodySerializer: (form) => {
      const data = new FormData()
      data.set('file', form.file)
      return data
    },
  })
  return data?.imported ?? 0
}

/** Covers every state: a new one in the document does not compile here. */
export function nameOf(state: Activity['schemas']['ActivityState']): string {
  const names = {
    PLANNED: '筹备中',
    RECRUITING: '招募中',
    RUNNING: '进行中',
    ENDED: '已结束',
    HOURS_REVIEW: '时长审核',
    CLOSED: '已结项',
    CANCELLED: '已取消',
  } satisfies Record<Activity['schemas']['ActivityState'], string>
  return names[state]
}

export async function listsActivities(): Promise<string[]> {
  const { data } = await activity.GET('/api/tenants/{tenant}/activity/activities', {
    params: {
      path,
      query: { state: ['ENDED', 'HOURS_REVIEW'], from: '2026-11-01', sort: ['startsAt,desc', 'title'] },
    },
  })
  return data?.items.map((line) => nameOf(line.state)) ?? []
}

export async function sortsByNoOtherField(): Promise<void> {
  await activity.GET('/api/tenants/{tenant}/activity/activities', {
    // @ts-expect-error activities cannot be sorted by this field
    params: { path, query: { sort: ['organiser'] } },
  })
}

export async function addsUpMinutes(): Promise<number> {
  const { data } = await scoring.GET('/api/tenants/{tenant}/scoring/mine/hours-entries', {
    params: { path, query: { year: 2026, sort: ['startedAt,desc'] } },
  })
  return data?.items.reduce((sum, entry) => sum + entry.minutes, 0) ?? 0
}

export async function countsAgencies(): Promise<number> {
  const { data } = await reporting.GET('/api/tenants/{tenant}/reporting/rollup', { params: { path } })
  return data?.rows.length ?? 0
}
