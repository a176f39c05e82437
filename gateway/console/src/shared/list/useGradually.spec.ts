import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, shallowRef } from 'vue'
import { useGradually } from './useGradually'

function rowsFrom(first: number, count: number) {
  return Array.from({ length: count }, (_, after) => ({ id: String(first + after) }))
}

function show(first: { id: string }[]) {
  const rows = shallowRef(first)
  const part = defineComponent(() => {
    const shown = useGradually(() => rows.value)
    return () =>
      h(
        'ol',
        shown.value.map(({ id }) => h('li', { key: id }, id)),
      )
  })
  const page = mount(part)
  return { rows, count: () => page.findAll('li').length }
}

async function afterSteps(steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    vi.advanceTimersByTime(1)
    await nextTick()
  }
}

describe('useGradually', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('aUsualListIsThereAtOnce', () => {
    expect(show(rowsFrom(0, 50)).count()).toBe(50)
  })

  it('aLongListComesInPortions', async () => {
    const { count } = show(rowsFrom(0, 120))
    expect(count()).toBe(50)
    await afterSteps(1)
    expect(count()).toBe(100)
    await afterSteps(1)
    expect(count()).toBe(120)
  })

  it('otherRowsBeginWithTheFirstPortion', async () => {
    const { rows, count } = show(rowsFrom(0, 120))
    await afterSteps(2)
    rows.value = rowsFrom(500, 120)
    await nextTick()
    expect(count()).toBe(50)
    await afterSteps(2)
    expect(count()).toBe(120)
  })

  it('rowsThatWereShownStay', async () => {
    const { rows, count } = show(rowsFrom(0, 120))
    await afterSteps(2)
    rows.value = [...rowsFrom(0, 119), { id: 'new' }]
    await nextTick()
    expect(count()).toBe(120)
  })
})
