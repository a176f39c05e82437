import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { h, nextTick } from 'vue'
import FormField from '../form/FormField.vue'
import FilterForm from './FilterForm.vue'
import { listSpec, readList, text } from './listState'
import type { List } from './useList'

const FIELDS = ['one', 'two', 'three', 'four', 'five', 'six']
const SPEC = listSpec({
  filters: { one: text(), two: text(), three: text(), four: text(), five: text(), six: text() },
  sortable: ['one'],
  sort: 'one,asc',
})

function show(fields: string[], query: Record<string, string> = {}) {
  const list: List<typeof SPEC.filters, 'one'> = {
    now: readList(SPEC, query),
    none: readList(SPEC, {}).filter,
    filterBy: vi.fn(),
    sortBy: vi.fn(),
    turnTo: vi.fn(),
    resize: vi.fn(),
  }
  const form = mount(FilterForm<typeof SPEC.filters, 'one'>, {
    props: { list },
    slots: {
      default: () => fields.map((name) => h(FormField, { name, label: name }, { default: () => h('input') })),
    },
  })
  return { form, list }
}

describe('FilterForm', () => {
  it('foldsTheFieldsBeyondTheFourthUntilTheyAreWanted', async () => {
    const { form } = show(FIELDS)
    await nextTick()
    expect(form.get('form').classes()).toContain('folded')
    const more = form.findAll('button').find((button) => button.text() === '更多条件（2）')
    await more?.trigger('click')
    expect(form.get('form').classes()).not.toContain('folded')
  })

  it('foldsNothingWhenThereAreFourFields', () => {
    expect(show(FIELDS.slice(0, 4)).form.get('form').classes()).not.toContain('folded')
  })

  it('foldsNothingWhileAFieldIsSet', () => {
    expect(show(FIELDS, { six: 'x' }).form.get('form').classes()).not.toContain('folded')
  })

  it('onAPhoneIsShutBehindAButtonThatSaysHowManyFieldsAreSet', async () => {
    const { form, list } = show(FIELDS, { one: 'x', six: 'x' })
    await nextTick()
    const button = form.get('button[aria-expanded]')
    expect(button.text()).toBe('筛选（已设 2 项）')
    expect(form.get('form').classes()).toContain('shut')
    await button.trigger('click')
    expect(form.get('form').classes()).not.toContain('shut')

    await form.get('form').trigger('submit')
    expect(list.filterBy).toHaveBeenCalled()
    expect(form.get('form').classes()).toContain('shut')
  })

  it('oneFieldIsAlwaysInSight', async () => {
    const { form } = show(['one'])
    await nextTick()
    expect(form.get('form').classes()).not.toContain('shut')
  })
})
