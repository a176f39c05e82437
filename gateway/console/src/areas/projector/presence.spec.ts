import { describe, expect, it } from 'vitest'
import { countsOf } from './presence'

describe('countsOf', () => {
  it('tellsThoseWhoAreHereFromThoseWhoLeft', () => {
    const roll = ['ON_SITE', 'ON_SITE', 'UNREVIEWED', 'CONFIRMED'].map((progress) => ({ progress, minutes: 60 }))
    expect(countsOf(roll)).toEqual({ came: 4, here: 2, left: 2 })
  })

  it('leavesOutACheckInThatWasStruck', () => {
    expect(countsOf([{ progress: 'OPEN', minutes: 0 }])).toEqual({ came: 0, here: 0, left: 0 })
  })
})
