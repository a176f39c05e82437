/** Shows the rows of a long list in portions, so that no step keeps the browser from answering for long. */
import { computed, onBeforeUnmount, ref, watch, type ComputedRef } from 'vue'

/** As many rows as a list usually has. */
const PORTION = 50

/** Begins again with the first portion when more rows than that are new; rows that are shown already stay. */
export function useGradually<Row extends { id: string }>(rows: () => Row[]): ComputedRef<Row[]> {
  const count = ref(PORTION)
  const shown = computed(() => rows().slice(0, count.value))
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(rows, (now, before) => {
    if (newIn(now.slice(0, count.value), before) > PORTION) count.value = PORTION
  })
  watch(
    [rows, count],
    () => {
      clearTimeout(timer)
      if (count.value < rows().length) timer = setTimeout(() => (count.value += PORTION))
    },
    { immediate: true, flush: 'post' },
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return shown
}

function newIn<Row extends { id: string }>(now: Row[], before: Row[]): number {
  const known = new Set(before.map(({ id }) => id))
  return now.filter(({ id }) => !known.has(id)).length
}
