import { QueryClient, useQuery, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { Problem } from '../../api/problem'
import DialogForm from './DialogForm.vue'
import PageForm from './PageForm.vue'

const OUTDATED = new Problem('outdated', 412, '', '')

/** A form about an object that is asked for again; the second answer comes when the test says so. */
async function show(form: Component, more: object) {
  let arrive: (() => void) | undefined
  const answers = [() => Promise.resolve(1), () => new Promise<number>((done) => (arrive = () => done(2)))]
  const ask = () => (answers.shift() ?? (() => Promise.resolve(3)))()
  const page = defineComponent(() => {
    const { refetch } = useQuery({ queryKey: ['thing'], queryFn: ask })
    const props = { title: '暂停', submit: '提交', busy: false, problem: OUTDATED }
    return () => h(form, { ...props, ...more, onReload: () => void refetch() })
  })
  const plugins: [typeof VueQueryPlugin, { queryClient: QueryClient }][] = [
    [VueQueryPlugin, { queryClient: new QueryClient() }],
  ]
  const shown = mount(page, { global: { plugins, stubs: { teleport: true, PageHead: true } } })
  await flushPromises()
  const submit = () => shown.get<HTMLButtonElement>('button[type=submit]').element
  const reload = () => shown.get('.note button').trigger('click')
  return { submit, reload, arrive: () => arrive?.() }
}

describe('useReload', () => {
  it.each([
    ['DialogForm', DialogForm, { open: true }],
    ['PageForm', PageForm, {}],
  ])('%sIsNotSentAgainBeforeTheLatestVersionIsHere', async (_, form, more) => {
    const { submit, reload, arrive } = await show(form, more)
    expect(submit().disabled).toBe(false)

    await reload()
    expect(submit().disabled).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(submit().disabled).toBe(true)

    arrive()
    await vi.waitFor(() => expect(submit().disabled).toBe(false))
  })
})
