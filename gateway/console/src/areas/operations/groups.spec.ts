import { expect, it } from 'vitest'
import { groupText } from './groups'

it('groupTextFallsBackOnTheCode', () => {
  expect(groupText('registry-people', 'zh-CN')).toBe('账号跟随名册')
  expect(groupText('registry-new', 'zh-CN')).toBe('registry-new')
})
