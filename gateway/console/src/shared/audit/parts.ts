/** The audit logs of the parts of the platform; each part keeps its own, hash-chained. */
import { activity, registry, reporting, scoring, volunteer } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf } from '../../api/problem'
import type { Texts } from '../area'

export const AUDIT_PARTS = ['registry', 'volunteer', 'activity', 'scoring', 'reporting'] as const
export type AuditPart = (typeof AUDIT_PARTS)[number]
export type AuditEntry = components['schemas']['AuditEntry']
export type AuditVerification = components['schemas']['AuditVerification']

export const AUDIT_PART_WORDS: Record<AuditPart, Texts> = {
  registry: { 'zh-CN': '单位与制度', en: 'Registry' },
  volunteer: { 'zh-CN': '志愿者', en: 'Volunteers' },
  activity: { 'zh-CN': '项目与活动', en: 'Activities' },
  scoring: { 'zh-CN': '时长与积分', en: 'Hours and points' },
  reporting: { 'zh-CN': '统计与报送', en: 'Reporting' },
}

interface Page {
  page: number
  size: number
}

/** What can be asked of an audit log. */
export interface AuditLog {
  entries: (query: Page, signal: AbortSignal) => Promise<{ items: AuditEntry[]; total: number }>
  verify: () => Promise<AuditVerification>
}

/** Returns the log that a part keeps about a tenant. */
export function tenantLog(part: AuditPart, tenant: string): AuditLog {
  const path = { tenant }
  const logs: Record<AuditPart, AuditLog> = {
    registry: {
      entries: (query, signal) =>
        answerOf(registry.GET('/api/tenants/{tenant}/registry/audit', { params: { path, query }, signal })),
      verify: () => answerOf(registry.POST('/api/tenants/{tenant}/registry/audit/verification', { params: { path } })),
    },
    volunteer: {
      entries: (query, signal) =>
        answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/audit', { params: { path, query }, signal })),
      verify: () =>
        answerOf(volunteer.POST('/api/tenants/{tenant}/volunteer/audit/verification', { params: { path } })),
    },
    activity: {
      entries: (query, signal) =>
        answerOf(activity.GET('/api/tenants/{tenant}/activity/audit', { params: { path, query }, signal })),
      verify: () => answerOf(activity.POST('/api/tenants/{tenant}/activity/audit/verification', { params: { path } })),
    },
    scoring: {
      entries: (query, signal) =>
        answerOf(scoring.GET('/api/tenants/{tenant}/scoring/audit', { params: { path, query }, signal })),
      verify: () => answerOf(scoring.POST('/api/tenants/{tenant}/scoring/audit/verification', { params: { path } })),
    },
    reporting: {
      entries: (query, signal) =>
        answerOf(reporting.GET('/api/tenants/{tenant}/reporting/audit', { params: { path, query }, signal })),
      verify: () =>
        answerOf(reporting.POST('/api/tenants/{tenant}/reporting/audit/verification', { params: { path } })),
    },
  }
  return logs[part]
}

/** Returns the log that a part keeps about the platform. */
export function platformLog(part: AuditPart): AuditLog {
  const logs: Record<AuditPart, AuditLog> = {
    registry: {
      entries: (query, signal) => answerOf(registry.GET('/api/platform/registry/audit', { params: { query }, signal })),
      verify: () => answerOf(registry.POST('/api/platform/registry/audit/verification')),
    },
    volunteer: {
      entries: (query, signal) =>
        answerOf(volunteer.GET('/api/platform/volunteer/audit', { params: { query }, signal })),
      verify: () => answerOf(volunteer.POST('/api/platform/volunteer/audit/verification')),
    },
    activity: {
      entries: (query, signal) => answerOf(activity.GET('/api/platform/activity/audit', { params: { query }, signal })),
      verify: () => answerOf(activity.POST('/api/platform/activity/audit/verification')),
    },
    scoring: {
      entries: (query, signal) => answerOf(scoring.GET('/api/platform/scoring/audit', { params: { query }, signal })),
      verify: () => answerOf(scoring.POST('/api/platform/scoring/audit/verification')),
    },
    reporting: {
      entries: (query, signal) =>
        answerOf(reporting.GET('/api/platform/reporting/audit', { params: { query }, signal })),
      verify: () => answerOf(reporting.POST('/api/platform/reporting/audit/verification')),
    },
  }
  return logs[part]
}

/** Seals the entries of a platform log that do not match their hashes, for a reason. */
export function seal(part: AuditPart, reason: string): Promise<AuditVerification> {
  const body = { reason }
  const seals: Record<AuditPart, () => Promise<AuditVerification>> = {
    registry: () => answerOf(registry.POST('/api/platform/registry/audit/seal', { body })),
    volunteer: () => answerOf(volunteer.POST('/api/platform/volunteer/audit/seal', { body })),
    activity: () => answerOf(activity.POST('/api/platform/activity/audit/seal', { body })),
    scoring: () => answerOf(scoring.POST('/api/platform/scoring/audit/seal', { body })),
    reporting: () => answerOf(reporting.POST('/api/platform/reporting/audit/seal', { body })),
  }
  return seals[part]()
}
