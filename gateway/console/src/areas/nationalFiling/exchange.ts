/** The exchange of files with the national system (NX-49): volunteers and teams by one service, projects and hours by another. */
import { activity, volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import type { PageOf } from '../../shared/list/useList'

type Schemas = components['schemas']
export type GroupCode = Schemas['GroupCode']
export type RecordState = Schemas['RecordState']
export type NationalRecord = Schemas['RecordView']
export type GroupTotals = Schemas['NationalRecordGroupTotals']
export type Package = Schemas['PackageView']
export type PackageState = Schemas['PackageState']
export type PackageOrder = Schemas['PackageRequest']
export type Answer = Schemas['AnswerView']
export type Outcome = Schemas['Outcome']
export type Receiver = Schemas['ReceiverView']

/** The services that make packages of their own records. */
export const PARTS = ['volunteer', 'activity'] as const
export type Part = (typeof PARTS)[number]

/** The groups of records of each service. */
export const GROUPS_OF = {
  volunteer: ['VOLUNTEER', 'TEAM'],
  activity: ['PROJECT', 'HOURS'],
} as const satisfies Record<Part, GroupCode[]>
export const GROUPS = [...GROUPS_OF.volunteer, ...GROUPS_OF.activity] as const

/** Returns the service that keeps the records of a group. */
export function partOf(group: GroupCode): Part {
  return PARTS.find((part) => GROUPS_OF[part].some((known) => known === group)) ?? 'volunteer'
}

interface Cut {
  page: number
  size: number
}

/** Which records are wanted; `year` is that of the hours. */
export interface RecordQuery {
  recordGroup: GroupCode
  state?: RecordState
  due?: boolean
  refusable?: boolean
  contradicted?: boolean
  q?: string
  year: number
}

export interface PackageQuery {
  state?: PackageState
  overdue?: boolean
}

/** What can be asked of a service, and changed there. */
export interface Exchange {
  totals: (year: number, signal: AbortSignal) => Promise<GroupTotals[]>
  records: (query: RecordQuery & Cut, signal: AbortSignal) => Promise<PageOf<NationalRecord>>
  packages: (query: PackageQuery & Cut & { sort?: PackageSort[] }, signal: AbortSignal) => Promise<PageOf<Package>>
  package: (id: string, signal: AbortSignal) => Promise<Package>
  answers: (id: string, query: { outcome?: Outcome } & Cut, signal: AbortSignal) => Promise<PageOf<Answer>>
  receiver: (signal: AbortSignal) => Promise<Receiver>
  setReceiver: (receiver: Receiver) => Promise<Receiver>
  make: (order: PackageOrder) => Promise<Package>
  abandon: (of: Package) => Promise<Package>
}

export const PACKAGE_ORDERS = ['number', 'madeOn', 'answerDueOn'] as const
type PackageSort = `${(typeof PACKAGE_ORDERS)[number]},${'asc' | 'desc'}`

const VOLUNTEER = '/api/tenants/{tenant}/volunteer'
const ACTIVITY = '/api/tenants/{tenant}/activity'

/** Returns the exchange of a service in a tenant. */
export function exchangeOf(part: Part, tenant: string): Exchange {
  return part === 'volunteer' ? ofVolunteers(tenant) : ofActivities(tenant)
}

function ofVolunteers(tenant: string): Exchange {
  const path = { tenant }
  return {
    totals: (year, signal) =>
      answerOf(volunteer.GET(`${VOLUNTEER}/national-records/totals`, { params: { path, query: { year } }, signal })),
    records: (query, signal) =>
      answerOf(volunteer.GET(`${VOLUNTEER}/national-records`, { params: { path, query }, signal })),
    packages: (query, signal) =>
      answerOf(volunteer.GET(`${VOLUNTEER}/national-packages`, { params: { path, query }, signal })),
    package: (id, signal) =>
      answerOf(volunteer.GET(`${VOLUNTEER}/national-packages/{id}`, { params: { path: { tenant, id } }, signal })),
    answers: (id, query, signal) =>
      answerOf(
        volunteer.GET(`${VOLUNTEER}/national-packages/{id}/answers`, {
          params: { path: { tenant, id }, query },
          signal,
        }),
      ),
    receiver: (signal) => answerOf(volunteer.GET(`${VOLUNTEER}/national-receiver`, { params: { path }, signal })),
    setReceiver: (body) => answerOf(volunteer.PUT(`${VOLUNTEER}/national-receiver`, { params: { path }, body })),
    make: (body) => answerOf(volunteer.POST(`${VOLUNTEER}/national-packages`, { params: { path }, body })),
    abandon: (of) =>
      answerOf(volunteer.POST(`${VOLUNTEER}/national-packages/{id}/abandonment`, { params: seen(tenant, of) })),
  }
}

function ofActivities(tenant: string): Exchange {
  const path = { tenant }
  return {
    totals: (year, signal) =>
      answerOf(activity.GET(`${ACTIVITY}/national-records/totals`, { params: { path, query: { year } }, signal })),
    records: (query, signal) =>
      answerOf(activity.GET(`${ACTIVITY}/national-records`, { params: { path, query }, signal })),
    packages: (query, signal) =>
      answerOf(activity.GET(`${ACTIVITY}/national-packages`, { params: { path, query }, signal })),
    package: (id, signal) =>
      answerOf(activity.GET(`${ACTIVITY}/national-packages/{id}`, { params: { path: { tenant, id } }, signal })),
    answers: (id, query, signal) =>
      answerOf(
        activity.GET(`${ACTIVITY}/national-packages/{id}/answers`, { params: { path: { tenant, id }, query }, signal }),
      ),
    receiver: (signal) => answerOf(activity.GET(`${ACTIVITY}/national-receiver`, { params: { path }, signal })),
    setReceiver: (body) => answerOf(activity.PUT(`${ACTIVITY}/national-receiver`, { params: { path }, body })),
    make: (body) => answerOf(activity.POST(`${ACTIVITY}/national-packages`, { params: { path }, body })),
    abandon: (of) =>
      answerOf(activity.POST(`${ACTIVITY}/national-packages/{id}/abandonment`, { params: seen(tenant, of) })),
  }
}

function seen(tenant: string, { id, version }: Package) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
