import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { problemFrom } from '../../api/problem'
import FormField from './FormField.vue'

const WRONG = problemFrom(400, { errors: [{ field: 'reason', message: '请填写原因' }] })

function show(name: string) {
  return mount(FormField, {
    props: { name, label: '原因', hint: '最多 200 字', problem: WRONG },
    slots: { default: ({ field }: { field: { id: string } }) => h('input', field) },
  })
}

describe('FormField', () => {
  it('showsTheErrorOfItsFieldAndTiesItToTheInput', () => {
    const field = show('reason')
    const input = field.get('input')
    expect(field.get('.fault').text()).toBe('请填写原因')
    expect(input.attributes('aria-invalid')).toBe('true')
    expect(field.find(`[id="${input.attributes('aria-describedby')}"]`).text()).toContain('请填写原因')
    expect(field.get('label').attributes('for')).toBe(input.attributes('id'))
  })

  it('showsItsHintWhenAnotherFieldIsWrong', () => {
    const field = show('on')
    expect(field.find('.fault').exists()).toBe(false)
    expect(field.text()).toContain('最多 200 字')
  })
})
