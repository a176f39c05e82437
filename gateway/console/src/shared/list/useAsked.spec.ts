import { describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { useAsked } from './useAsked'

describe('useAsked', () => {
  it('followsTheRowWhenTheListArrivesAgain', () => {
    const rows = shallowRef([{ id: '1', version: 1 }])
    const asked = useAsked(() => rows.value)
    asked.ask('END', rows.value[0])
    rows.value = [{ id: '1', version: 2 }]
    expect(asked.row?.version).toBe(2)
  })

  it('whenTheRowHasLeftTheListKeepsWhatWasAsked', () => {
    const rows = shallowRef([{ id: '1' }])
    const asked = useAsked(() => rows.value)
    asked.ask('END', rows.value[0])
    rows.value = []
    expect(asked.row?.id).toBe('1')
    asked.close()
    expect(asked.name).toBeUndefined()
  })
})
