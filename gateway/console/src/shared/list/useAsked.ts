/** Which action a person is about to take, and on which row. The row is always the latest that the list knows. */
import { computed, reactive, shallowRef } from 'vue'

export interface Asked<Row> {
  /** The action, `undefined` while nothing is asked. */
  name: string | undefined
  row: Row | undefined
  ask: (name: string, row?: Row) => void
  close: () => void
}

export function useAsked<Row extends { id: string }>(rows: () => Row[] | undefined): Asked<Row> {
  const asked = shallowRef<{ name: string; row: Row | undefined }>()
  const row = computed(() => rows()?.find(({ id }) => id === asked.value?.row?.id) ?? asked.value?.row)
  return reactive({
    name: computed(() => asked.value?.name),
    row,
    ask: (name: string, of?: Row) => {
      asked.value = { name, row: of }
    },
    close: () => {
      asked.value = undefined
    },
  }) as Asked<Row>
}
