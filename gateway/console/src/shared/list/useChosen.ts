/** The rows of a page that are selected. */
import { computed, type ComputedRef, type Ref } from 'vue'

/** `may` says which of them are meant, such as those that allow an action. */
export function useChosen<Row extends { id: string }>(
  rows: () => Row[] | undefined,
  selected: Ref<string[]>,
  may: (row: Row) => boolean = () => true,
): ComputedRef<Row[]> {
  return computed(() => {
    const chosen = new Set(selected.value)
    return rows()?.filter((row) => chosen.has(row.id) && may(row)) ?? []
  })
}
