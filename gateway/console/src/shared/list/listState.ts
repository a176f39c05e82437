/** The state of a list as it stands in the address: filter, sort, page and size. Plain functions. */
import type { LocationQuery, LocationQueryRaw } from 'vue-router'

type Values = string | string[] | undefined

/** Reads a filter from the address and writes it back; what is not understood is left out. */
export interface Filter<T extends Values> {
  read: (values: string[]) => T
}

/** A filter of free text. */
export function text(): Filter<string | undefined> {
  return { read: (values) => values[0]?.trim() || undefined }
}

/** A filter of one of some constants. */
export function oneOf<T extends string>(known: readonly T[]): Filter<T | undefined> {
  return { read: (values) => known.find((value) => value === values[0]) }
}

/** A filter of several of some constants. */
export function someOf<T extends string>(known: readonly T[]): Filter<T[]> {
  return { read: (values) => known.filter((value) => values.includes(value)) }
}

export type Filters = Record<string, Filter<Values>>
export type FilterValues<F extends Filters> = { [K in keyof F]: ReturnType<F[K]['read']> }

/** What a list can be filtered and sorted by; `sort` is the order that needs no words. */
export interface ListSpec<F extends Filters, S extends string> {
  filters: F
  sortable: readonly S[]
  sort: Sort<NoInfer<S>>
}

/** Declares a list. */
export function listSpec<F extends Filters, const S extends string>(spec: ListSpec<F, S>): ListSpec<F, S> {
  return spec
}

export type Sort<S extends string> = `${S},asc` | `${S},desc`

export interface ListQuery<F extends Filters, S extends string> {
  filter: FilterValues<F>
  sort: Sort<S>
  /** The first page is 1, as people count. */
  page: number
  size: number
}

export const SIZES = [20, 50, 100, 200]
const USUAL_SIZE = 50

/** Reads the state of a list from an address. */
export function readList<F extends Filters, S extends string>(
  spec: ListSpec<F, S>,
  query: LocationQuery,
): ListQuery<F, S> {
  const size = Number(valuesOf(query, 'size')[0])
  const page = Number(valuesOf(query, 'page')[0])
  return {
    filter: readFilters(spec.filters, query),
    sort: readSort(spec, valuesOf(query, 'sort')[0]),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    size: SIZES.includes(size) ? size : USUAL_SIZE,
  }
}

function readFilters<F extends Filters>(filters: F, query: LocationQuery): FilterValues<F> {
  const read = {} as FilterValues<F>
  for (const name in filters) read[name] = filters[name]?.read(valuesOf(query, name)) as FilterValues<F>[typeof name]
  return read
}

function readSort<F extends Filters, S extends string>(spec: ListSpec<F, S>, given: string | undefined): Sort<S> {
  const known = spec.sortable.flatMap((field): Sort<S>[] => [`${field},asc`, `${field},desc`])
  return known.find((sort) => sort === given) ?? spec.sort
}

/** Writes the state of a list into an address, without what goes without saying. */
export function writeList<F extends Filters, S extends string>(
  spec: ListSpec<F, S>,
  list: ListQuery<F, S>,
): LocationQueryRaw {
  return {
    ...wordsOf(list.filter),
    ...(list.sort === spec.sort ? {} : { sort: list.sort }),
    ...(list.page === 1 ? {} : { page: list.page }),
    ...(list.size === USUAL_SIZE ? {} : { size: list.size }),
  }
}

/** Returns the filters that are set. */
export function wordsOf<V extends Record<string, Values>>(filter: V): { [K in keyof V]?: Exclude<V[K], undefined> } {
  const set = Object.entries(filter).filter(([, value]) => value !== undefined && value.length > 0)
  return Object.fromEntries(set) as { [K in keyof V]?: Exclude<V[K], undefined> }
}

/** Returns whether any filter is set. */
export function isFiltering(filter: Record<string, Values>): boolean {
  return Object.keys(wordsOf(filter)).length > 0
}

/** Returns the parameters with which a list is asked for; the server counts pages from 0. */
export function paramsOf<F extends Filters, S extends string>(list: ListQuery<F, S>) {
  return { ...wordsOf(list.filter), sort: [list.sort], page: list.page - 1, size: list.size }
}

function valuesOf(query: LocationQuery, name: string): string[] {
  return [query[name] ?? []].flat().filter((value) => value !== null)
}

/** Returns the numbers of the pages to offer: the first, the last and those around the present one. */
export function pagesAround(page: number, last: number): number[] {
  const wanted = [1, page - 1, page, page + 1, last]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= last).toSorted((one, other) => one - other)
}
