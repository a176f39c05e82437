import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { loadTexts } from '../../app/i18n'
import BatchResult from './BatchResult.vue'
import type { BatchAnswer } from './queries'

const OPENED: BatchAnswer = {
  result: 'OPENED',
  displayName: '演示001',
  username: 'demo-001',
  oneTimePassword: 'once',
  errors: [],
}
const REFUSED: BatchAnswer = {
  result: 'REFUSED',
  displayName: '演示002',
  username: 'demo-002',
  message: '登录名已被使用',
  errors: [],
}

async function show(answers: BatchAnswer[]) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/t/:tenant', component: BatchResult }],
  })
  await router.push('/t/nx-gxt')
  return mount(BatchResult, { props: { answers }, global: { plugins: [router] } })
}

describe('BatchResult', () => {
  beforeAll(() => loadTexts('zh-CN', 'accounts'))

  it('printsASlipForEveryOpenedAccountOnly', async () => {
    const slips = (await show([OPENED, REFUSED])).findAll('.slips li')
    expect(slips).toHaveLength(1)
    expect(slips[0]?.text()).toContain('demo-001')
    expect(slips[0]?.text()).toContain('once')
  })

  it('saysWhyAnAccountWasNotOpened', async () => {
    expect((await show([OPENED, REFUSED])).get('.refused').text()).toContain('登录名已被使用')
  })

  it('whenNobodyGotAnAccountLeadsBackToTheList', async () => {
    const page = await show([REFUSED])
    expect(page.find('.slips').exists()).toBe(false)
    expect(page.text()).toContain('返回名单')
  })
})
