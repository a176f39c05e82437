import { expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { useEdited } from './useEdited'

const ONE = { version: 1, title: '旧', place: '东门' }
const TWO = { version: 2, title: '别人改的', place: '西门' }

it('useEditedTakesTheChangesOfOthersOnlyWhenAsked', async () => {
  const of = ref(ONE)
  const { draft, version, takeLatest } = useEdited(
    () => of.value,
    ({ title, place }) => ({ title, place }),
  )
  draft.value.title = '我改的'
  of.value = TWO
  await nextTick()
  expect([draft.value.place, version.value]).toEqual(['东门', 1])

  takeLatest()
  of.value = { ...TWO }
  await nextTick()
  expect(draft.value).toEqual({ title: '我改的', place: '西门' })
  expect(version.value).toBe(2)
})
