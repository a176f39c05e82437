/** Shows a page with given answers of the platform. */
import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { queries } from '../api/queries'
import { DESK_AREAS } from '../app/deskAreas'
import { PHONE_AREAS } from '../app/phoneAreas'
import { loadTexts } from '../app/i18n'

/** What the platform answers, by method and the end of the path; anything else is not found. */
export type Answers = Record<string, { status?: number; body?: unknown }>

/** What was sent to the platform besides questions. */
export interface Sent {
  method: string
  path: string
  body: unknown
}

const NOTHING = defineComponent(() => () => h('p'))

export async function showPage(page: Component, area: string, address: string, answers: Answers) {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (request: Request) => answer(request, answers, sent))
  queries.clear()
  await loadTexts('zh-CN', area)
  const names = [...PHONE_AREAS, ...DESK_AREAS].flatMap((each) =>
    each.pages.map(({ name, path }) => ({ name, path: `/t/:tenant/${path}` })),
  )
  const unique = names.filter(({ name }, at) => names.findIndex((other) => other.name === name) === at)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: unique.map((route) => ({ ...route, component: NOTHING })),
  })
  await router.push(`/t/nx-gxt/${address}`)
  const wrapper: VueWrapper = mount(page, {
    global: { plugins: [router, [VueQueryPlugin, { queryClient: queries }]] },
  })
  await flushPromises()
  return { page: wrapper, router, sent }
}

async function answer(request: Request, answers: Answers, sent: Sent[]): Promise<Response> {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (request.method !== 'GET') {
    const text = await request.clone().text()
    sent.push({ method: request.method, path: pathname, body: text === '' ? undefined : JSON.parse(text) })
  }
  const known = Object.entries(answers).find(([key]) => {
    const [method, end] = key.split(' ')
    return method === request.method && end !== undefined && pathname.endsWith(end)
  })
  const { status = 200, body = {} } = known?.[1] ?? { status: 404, body: { detail: '没有这项内容' } }
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  })
}

/** Returns a page of a list with everything in it. */
export function pageOf<T>(...items: T[]) {
  return { items, total: items.length, page: 0, size: 50 }
}
