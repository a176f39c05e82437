/** The calendar: activities of a month with the places taken and the hours that wait. */
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { activity } from '../../api/clients'
import { answerOf } from '../../api/problem'
import { today } from '../../shared/dates'
import { listSpec, wordsOf } from '../../shared/list/listState'
import { useListState } from '../../shared/list/useList'
import { dayOf } from '../../shared/localTime'
import { pollEvery } from '../../shared/poll'
import { answerFrom, useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'
import { spanOf } from './days'
import { without } from '../../shared/without'
import { FILTERS, MOST, type CalendarEntry } from './queries'

const EVERY_MS = 30_000

const SPEC = listSpec({ filters: FILTERS, sortable: ['startsAt'], sort: 'startsAt,asc' })

/** The entries of the month or week around the day in the address. */
export function useCalendar(fallback: string) {
  const tenant = useTenant()
  const list = useListState(SPEC)
  const on = computed(() => list.now.filter.on ?? fallback)
  const view = computed(() => list.now.filter.view ?? 'month')
  const span = computed(() => spanOf(on.value, view.value))
  const query = computed(() => {
    const [from, to] = [span.value[0] ?? on.value, span.value.at(-1) ?? on.value]
    return { ...wordsOf(without(list.now.filter, 'on', 'view')), from, to, size: MOST }
  })
  const entries = useQuery({
    queryKey: computed(() => [tenant.value, 'calendar', query.value]),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/calendar', {
          params: { path: { tenant: tenant.value }, query: query.value },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  })
  return { list, on, view, span, entries: answerFrom(entries) }
}

const NEXT_FEW = 5

/** The next activities that are not cancelled, from today on. */
export function useNextActivities() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'calendar', 'next']),
    queryFn: ({ signal }) =>
      answerOf(
        activity.GET('/api/tenants/{tenant}/activity/calendar', {
          params: {
            path: { tenant: tenant.value },
            query: {
              state: ['PLANNED', 'RECRUITING', 'RUNNING'],
              from: today(),
              size: NEXT_FEW,
              sort: ['startsAt,asc'],
            },
          },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}

/** The activities that are taking place, asked for again while the page is open. */
export function useRunning(): Answer<CalendarEntry[]> {
  return useAnswer(
    ['calendar', 'running'],
    async (tenant, signal) => {
      const page = await answerOf(
        activity.GET('/api/tenants/{tenant}/activity/calendar', {
          params: { path: { tenant }, query: { state: ['RUNNING'], size: MOST } },
          signal,
        }),
      )
      return page.items
    },
    pollEvery(EVERY_MS),
  )
}

/** Returns the entries of each day on which something starts. */
export function entriesByDay(entries: CalendarEntry[]): Map<string, CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.activity.startsAt)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return days
}
