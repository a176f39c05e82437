import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useRevision } from './useRevision'

const EMPTY = defineComponent(() => () => h('p'))
const ONE = { version: 1, title: '旧', place: '东门' }

async function start(make: () => Promise<boolean>) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ['/form', '/thing'].map((path) => ({ path, component: EMPTY })),
  })
  await router.push('/form')
  const of = ref(ONE)
  const reload = vi.fn()
  const change = { busy: false, problem: undefined, make: vi.fn(make), forget: vi.fn() }
  const part = defineComponent({
    setup: () =>
      useRevision({
        of: () => of.value,
        draftOf: ({ title, place }) => ({ title, place }),
        change,
        sent: (draft, version) => ({ ...draft, version }),
        leaveFor: () => '/thing',
        reload,
      }),
    render: () => h('p'),
  })
  const { vm } = mount(part, { global: { plugins: [router] } })
  return { vm, of, reload, change, router }
}

describe('useRevision', () => {
  it('sendsTheDraftWithTheVersionThatThePersonSawAndLeaves', async () => {
    const { vm, change, of, router } = await start(() => Promise.resolve(true))
    vm.draft.title = '我改的'
    of.value = { ...ONE, version: 2 }
    await nextTick()
    await vm.form.onSubmit()
    expect(change.make).toHaveBeenCalledWith({ title: '我改的', place: '东门', version: 1 })
    await router.isReady()
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/thing'))
  })

  it('staysWhenTheChangeIsRefused', async () => {
    const { vm, router } = await start(() => Promise.resolve(false))
    await vm.form.onSubmit()
    expect(router.currentRoute.value.path).toBe('/form')
  })

  it('afterReloadingTakesWhatOthersChangedAndKeepsWhatWasTyped', async () => {
    const { vm, of, reload, change } = await start(() => Promise.resolve(true))
    vm.draft.title = '我改的'
    vm.form.onReload()
    expect(change.forget).toHaveBeenCalled()
    expect(reload).toHaveBeenCalled()
    of.value = { version: 2, title: '别人改的', place: '西门' }
    await nextTick()
    expect(vm.draft).toEqual({ title: '我改的', place: '西门' })
  })
})
