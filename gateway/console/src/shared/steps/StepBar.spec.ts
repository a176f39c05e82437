import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import { Problem } from '../../api/problem'
import StepBar from './StepBar.vue'
import type { Step } from './steps'

const STEPS: Step[] = [
  { name: 'START', label: '开始活动' },
  { name: 'CANCEL', label: '取消活动', asks: { title: '取消', field: { name: 'reason', label: '原因', max: 500 } } },
  { name: 'REPLAN', label: '修改', own: true },
]

function show(made: boolean, problem?: Problem) {
  const change = reactive({ busy: false, problem, make: vi.fn(() => Promise.resolve(made)), forget: vi.fn() })
  const bar = mount(StepBar, {
    props: { steps: STEPS, allowed: STEPS.map(({ name }) => name), change },
    global: { stubs: { QuestionDialog: true } },
  })
  const press = (label: string) =>
    bar
      .findAll('button')
      .find((button) => button.text() === label)
      ?.trigger('click')
  return { bar, change, press }
}

describe('StepBar', () => {
  it('takesAStepWithoutAQuestionAtOnce', async () => {
    const { bar, change, press } = show(true)
    await press('开始活动')
    await flushPromises()
    expect(change.make.mock.calls).toEqual([[{ step: 'START', words: '' }]])
    expect(bar.emitted('made')).toEqual([['START']])
  })

  it('reportsNoStepThatWasRefusedAndSaysWhy', async () => {
    const { bar, press } = show(false, new Problem('refused', 409, 'x', '活动当日才能开始'))
    await press('开始活动')
    await flushPromises()
    expect(bar.emitted('made')).toBeUndefined()
    expect(bar.text()).toContain('活动当日才能开始')
  })

  it('sendsNothingBeforeAQuestionIsAnswered', async () => {
    const { change, press } = show(true)
    await press('取消活动')
    expect(change.make).not.toHaveBeenCalled()
  })

  it('leavesStepsOfThePageToThePage', async () => {
    const { bar, change, press } = show(true)
    await press('修改')
    expect(bar.emitted('own')).toEqual([['REPLAN']])
    expect(change.make).not.toHaveBeenCalled()
  })
})
