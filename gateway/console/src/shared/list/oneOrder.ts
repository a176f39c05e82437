/** Lists that the server sorts in one order only. */

/** The part of a list's declaration about sorting. */
export const ONE_ORDER = { sortable: ['given'], sort: 'given,asc' } as const

/** Returns the parameters of such a list without an order, which its server would refuse. */
export function withoutOrder<P extends { sort: unknown }>(params: P): Omit<P, 'sort'> {
  const rest: Partial<P> & Omit<P, 'sort'> = { ...params }
  Reflect.deleteProperty(rest, 'sort')
  return rest
}
