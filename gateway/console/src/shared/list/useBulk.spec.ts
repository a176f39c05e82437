import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { Problem } from '../../api/problem'
import { useBulk } from './useBulk'

const ROWS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('useBulk', () => {
  it('keepsOneAnswerPerRowAndTheRefusedRowsSelected', async () => {
    const selected = ref(['a', 'b', 'c'])
    const bulk = useBulk(selected)
    await bulk.run(ROWS, (row) =>
      row.id === 'b' ? Promise.reject(new Problem('refused', 409, 'x', '不行')) : Promise.resolve(),
    )
    expect(bulk.done).toBe(2)
    expect(bulk.refused.map(({ row, problem }) => [row.id, problem.detail])).toEqual([['b', '不行']])
    expect(selected.value).toEqual(['b'])
    expect(bulk.busy).toBe(false)
  })

  it('sendsFewRequestsAtOnce', async () => {
    let open = 0
    let most = 0
    const rows = Array.from({ length: 20 }, (_, index) => ({ id: String(index) }))
    await useBulk(ref<string[]>([])).run(rows, async () => {
      most = Math.max(most, ++open)
      await Promise.resolve()
      open--
    })
    expect(most).toBe(4)
  })
})
