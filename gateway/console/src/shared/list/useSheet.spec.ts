import { expect, it } from 'vitest'
import { addressOf } from './useSheet'

it('addressOfRepeatsParametersWithSeveralValues', () => {
  expect(addressOf('/list', {})).toBe('/list')
  expect(addressOf('/list', { state: ['A', 'B'], name: '张', none: undefined })).toBe(
    '/list?state=A&state=B&name=%E5%BC%A0',
  )
})
