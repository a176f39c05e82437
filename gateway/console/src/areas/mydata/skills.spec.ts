import { describe, expect, it } from 'vitest'
import { skillsIn } from './skills'

describe('skillsIn', () => {
  it('separatesAtChineseAndOtherCommas', () => {
    expect(skillsIn('急救、 摄影，外语,电工；急救')).toEqual(['急救', '摄影', '外语', '电工'])
  })

  it('ofNothingIsNothing', () => {
    expect(skillsIn(' 、 ')).toEqual([])
  })
})
