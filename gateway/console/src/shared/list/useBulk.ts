/** Does the same to many rows, one request each, and keeps one answer per row. */
import { reactive, ref, type Ref } from 'vue'
import { problemOf, type Problem } from '../../api/problem'

const AT_ONCE = 4

export interface Refusal<Row> {
  row: Row
  problem: Problem
}

export interface Bulk<Row> {
  busy: boolean
  /** How many of how many are through; `undefined` before the first run. */
  done: number | undefined
  of: number
  refused: Refusal<Row>[]
  run: (rows: Row[], act: (row: Row) => Promise<unknown>) => Promise<void>
  forget: () => void
}

/** Refused rows stay selected, so that the person can do something else with them. */
export function useBulk<Row extends { id: string }>(selected: Ref<string[]>): Bulk<Row> {
  const refused = ref<Refusal<Row>[]>([]) as Ref<Refusal<Row>[]>
  const bulk = reactive({ busy: false, done: undefined as number | undefined, of: 0, refused, run, forget })

  async function run(rows: Row[], act: (row: Row) => Promise<unknown>): Promise<void> {
    Object.assign(bulk, { busy: true, done: 0, of: rows.length })
    refused.value = []
    const waiting = [...rows]
    const line = async () => {
      for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) await tryOne(row, act)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, line))
    selected.value = refused.value.map((refusal) => refusal.row.id)
    bulk.busy = false
  }

  async function tryOne(row: Row, act: (row: Row) => Promise<unknown>): Promise<void> {
    try {
      await act(row)
      bulk.done = (bulk.done ?? 0) + 1
    } catch (thrown) {
      refused.value = [...refused.value, { row, problem: problemOf(thrown) }]
    }
  }

  function forget(): void {
    bulk.done = undefined
    refused.value = []
  }

  return bulk as Bulk<Row>
}
