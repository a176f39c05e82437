import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ActionBar from './ActionBar.vue'

const ACTIONS = [
  { name: 'SUSPEND', label: '暂停', why: '已退出的人不能暂停。' },
  { name: 'LEAVE', label: '退出', danger: true, why: '已退出的人不再登记。' },
]

function show(allowed: string[]) {
  return mount(ActionBar, { props: { actions: ACTIONS, allowed } })
}

describe('ActionBar', () => {
  it('offersWhatIsAllowedAndSaysWhyTheRestIsNot', () => {
    const bar = show(['SUSPEND'])
    expect(bar.findAll('button').map((button) => button.text())).toEqual(['暂停'])
    expect(bar.get('details').text()).toContain('已退出的人不再登记。')
    expect(bar.get('details').text()).not.toContain('已退出的人不能暂停。')
  })

  it('whenNothingIsAllowedSaysSo', () => {
    expect(show([]).text()).toContain('现在没有可办理的事项。')
  })

  it('reportsTheActionThatWasChosen', async () => {
    const bar = show(['LEAVE'])
    await bar.get('button').trigger('click')
    expect(bar.emitted('act')).toEqual([['LEAVE']])
  })
})
