/** A list whose state stands in the address and whose rows come from the server. */
import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { problemOf, type Problem } from '../../api/problem'
import type { Answer } from '../useAnswer'
import { useTenant } from '../useTenant'
import {
  paramsOf,
  readList,
  writeList,
  type Filters,
  type FilterValues,
  type ListQuery,
  type ListSpec,
  type Sort,
} from './listState'

/** A page of rows, as every list of the platform answers. */
export interface PageOf<Row> {
  items: Row[]
  total: number
}

/** The state of a list and the ways to change it. Every change is a step that *back* undoes. */
export interface List<F extends Filters, S extends string> {
  readonly now: ListQuery<F, S>
  /** The filter that lets everything pass. */
  readonly none: FilterValues<F>
  filterBy: (filter: FilterValues<F>) => void
  sortBy: (sort: Sort<S>) => void
  turnTo: (page: number) => void
  resize: (size: number) => void
}

/** Keeps the state of a list in the address. A changed filter, sort or size returns to the first page. */
export function useListState<F extends Filters, S extends string>(spec: ListSpec<F, S>): List<F, S> {
  const route = useRoute()
  const router = useRouter()
  const now: ComputedRef<ListQuery<F, S>> = computed(() => readList(spec, route.query))
  const go = (change: Partial<ListQuery<F, S>>) =>
    void router.push({ query: writeList(spec, { ...now.value, page: 1, ...change }) })
  return {
    get now() {
      return now.value
    },
    none: readList(spec, {}).filter,
    filterBy: (filter) => go({ filter }),
    sortBy: (sort) => go({ sort }),
    turnTo: (page) => go({ page }),
    resize: (size) => go({ size }),
  }
}

/** Returns the list with some filters that stay when the others are cleared, because they say which list it is. */
export function keeping<F extends Filters, S extends string>(list: List<F, S>, ...names: (keyof F)[]): List<F, S> {
  return {
    ...list,
    get now() {
      return list.now
    },
    get none() {
      const kept = Object.entries(list.now.filter).filter(([name]) => names.some((kept) => kept === name))
      return { ...list.none, ...Object.fromEntries(kept) }
    },
  }
}

/** The rows of a list as a page shows them. */
export interface ListResult<Row> {
  page: PageOf<Row> | undefined
  /** Whether other rows are on their way while these are shown. */
  refreshing: boolean
  problem: Problem | undefined
  retry: () => void
}

/** Asks for the rows of a list; while the next page of the same tenant is on its way, the present one stays. */
export function useListRows<F extends Filters, S extends string, Row>(
  subject: string,
  list: List<F, S>,
  ask: (tenant: string, params: ReturnType<typeof paramsOf<F, S>>, signal: AbortSignal) => Promise<PageOf<Row>>,
): ListResult<Row> {
  const tenant = useTenant()
  const params = computed(() => paramsOf(list.now))
  const query = useQuery({
    queryKey: computed(() => [tenant.value, subject, 'list', params.value]),
    queryFn: ({ signal }) => ask(tenant.value, params.value, signal),
    placeholderData: (previous: PageOf<Row> | undefined, of) =>
      of?.queryKey[0] === tenant.value ? previous : undefined,
  })
  return reactive({
    page: computed(() => query.data.value),
    refreshing: query.isFetching,
    problem: computed(() => (query.error.value === null ? undefined : problemOf(query.error.value))),
    retry: () => void query.refetch(),
  }) as ListResult<Row>
}

/** Returns the rows of a list as an answer, which shows their states. */
export function answerOfRows<Row>({ page, problem, retry }: ListResult<Row>): Answer<PageOf<Row>> {
  return { data: page, problem, retry }
}
