/** Which page of a list within a page is shown; lists that fill a page keep it in the address instead. */
import { reactive } from 'vue'

export interface Paging {
  /** The first page is 1, as people count. */
  page: number
  size: number
  turnTo: (page: number) => void
  resize: (size: number) => void
}

/** Starts with the first page; another size returns to it. */
export function usePaging(size = 50): Paging {
  const paging: Paging = reactive({
    page: 1,
    size,
    turnTo: (page: number) => void (paging.page = page),
    resize: (to: number) => void Object.assign(paging, { page: 1, size: to }),
  })
  return paging
}
