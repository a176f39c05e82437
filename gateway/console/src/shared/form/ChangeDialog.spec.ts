import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { Problem } from '../../api/problem'
import ChangeDialog from './ChangeDialog.vue'
import type { Field } from './fields'

type Draft = { reason: string }

const FIELDS: Field<Draft>[] = [{ key: 'reason', kind: 'text', label: '原因', max: 20, required: true }]

async function show(send: (draft: Draft) => Promise<boolean>, problem?: Problem) {
  const routes = [{ path: '/t/:tenant', component: { render: () => null } }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/t/nx-gxt')
  const attempt = { busy: false, problem, forget: vi.fn() }
  const dialog = mount(ChangeDialog<Draft>, {
    props: { title: '暂停', submit: '暂停', fields: FIELDS, start: { reason: '' }, attempt, send },
    global: { plugins: [router, VueQueryPlugin], stubs: { teleport: true } },
  })
  await flushPromises()
  return { dialog, attempt }
}

describe('ChangeDialog', () => {
  it('sendsWhatWasTypedAndClosesWhenTheChangeIsMade', async () => {
    const send = vi.fn(() => Promise.resolve(true))
    const { dialog } = await show(send)
    await dialog.get('input').setValue('演示')
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect(send).toHaveBeenCalledWith({ reason: '演示' })
    expect(dialog.emitted('close')).toHaveLength(1)
  })

  it('whenTheChangeIsRefusedStaysOpenWithWhatWasTyped', async () => {
    const { dialog } = await show(() => Promise.resolve(false))
    await dialog.get('input').setValue('演示')
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect(dialog.emitted('close')).toBeUndefined()
    expect(dialog.get('input').element.value).toBe('演示')
  })

  it('showsAFaultAtItsField', async () => {
    const problem = new Problem('fields', 400, '', '', [{ field: 'reason', message: '请填写原因' }])
    const { dialog } = await show(() => Promise.resolve(false), problem)
    expect(dialog.get('.form-field .fault').text()).toBe('请填写原因')
  })

  it('forgetsTheProblemOfAnEarlierAttemptWhenItOpens', async () => {
    const { attempt } = await show(() => Promise.resolve(true))
    expect(attempt.forget).toHaveBeenCalled()
  })
})
