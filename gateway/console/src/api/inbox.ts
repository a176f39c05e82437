/** What waits for a person, as the parts of the platform count it. */
import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { pollEvery } from '../shared/poll'
import { activity, reporting, scoring, volunteer } from './clients'
import { answerOf, problemOf } from './problem'
import { rolesIn } from './session'

/** A kind of work and how much of it waits; `title` is the platform's own sentence, `list` the address of what waits. */
export interface InboxItem {
  kind: string
  title: string
  count: number
  list: string
}

/** The inbox; `incomplete` if a part did not answer. */
export interface Inbox {
  items: InboxItem[]
  incomplete: boolean
}

const EVERY_MS = 60_000

type Ask = (tenant: string) => Promise<InboxItem[]>

const SOURCES: { roles: string[]; ask: Ask }[] = [
  {
    roles: ['committee', 'liaison', 'volunteer'],
    ask: (tenant) => answerOf(activity.GET('/api/tenants/{tenant}/activity/inbox', { params: { path: { tenant } } })),
  },
  {
    roles: ['committee', 'liaison'],
    ask: (tenant) => answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/inbox', { params: { path: { tenant } } })),
  },
  {
    roles: ['committee'],
    ask: (tenant) => answerOf(scoring.GET('/api/tenants/{tenant}/scoring/inbox', { params: { path: { tenant } } })),
  },
  {
    roles: ['committee', 'officer'],
    ask: (tenant) => answerOf(reporting.GET('/api/tenants/{tenant}/reporting/inbox', { params: { path: { tenant } } })),
  },
]

/** Asks the parts that have an inbox for the roles; one that is away leaves a gap, not an error. */
export async function collect(tenant: string, roles: string[], sources = SOURCES): Promise<Inbox> {
  const asked = sources.filter((source) => source.roles.some((role) => roles.includes(role)))
  const answers = await Promise.allSettled(asked.map((source) => source.ask(tenant)))
  const failed = answers.flatMap((answer) => (answer.status === 'rejected' ? [problemOf(answer.reason)] : []))
  const ended = failed.find((problem) => problem.kind === 'signedOut')
  if (ended !== undefined) throw ended
  return {
    items: answers
      .flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
      .filter((item) => item.count > 0),
    incomplete: failed.length > 0,
  }
}

/** Several items of one kind, such as the late reports of each month; `count` is their sum. */
export interface InboxGroup {
  kind: string
  count: number
  items: [InboxItem, ...InboxItem[]]
}

/** Returns the items by kind, in the order in which the kinds first appear. */
export function groupsOf(items: InboxItem[]): InboxGroup[] {
  const groups = new Map<string, InboxGroup>()
  for (const item of items) {
    const { count, items: others } = groups.get(item.kind) ?? { count: 0, items: [] }
    groups.set(item.kind, { kind: item.kind, count: count + item.count, items: [...others, item] as [InboxItem] })
  }
  return [...groups.values()]
}

/** The inbox of the person in a tenant, asked for again every minute. */
export function useInbox(tenant: ComputedRef<string>) {
  return useQuery({
    queryKey: computed(() => [tenant.value, 'inbox']),
    queryFn: () => collect(tenant.value, rolesIn(tenant.value)),
    enabled: computed(() => tenant.value !== ''),
    ...pollEvery(EVERY_MS),
  })
}
