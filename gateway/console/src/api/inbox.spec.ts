import { describe, expect, it } from 'vitest'
import { collect, groupsOf } from './inbox'
import { Problem } from './problem'

const ITEM = { kind: 'X', title: '待办', count: 1, list: '/x' }
const answers = { roles: ['committee'], ask: () => Promise.resolve([ITEM, { ...ITEM, count: 0 }]) }
const away = { roles: ['committee'], ask: () => Promise.reject(new Problem('away', 503, '', '')) }
const ended = { roles: ['committee'], ask: () => Promise.reject(new Problem('signedOut', 401, '', '')) }

describe('collect', () => {
  it('leavesOutWhatDoesNotWait', async () => {
    expect(await collect('t', ['committee'], [answers])).toEqual({ items: [ITEM], incomplete: false })
  })

  it('asksOnlyForTheRolesOfThePerson', async () => {
    expect(await collect('t', ['volunteer'], [away])).toEqual({ items: [], incomplete: false })
  })

  it('whenAPartIsAwayShowsTheOthers', async () => {
    expect(await collect('t', ['committee'], [answers, away])).toEqual({ items: [ITEM], incomplete: true })
  })

  it('whenTheSessionHasEndedSaysSo', async () => {
    await expect(collect('t', ['committee'], [answers, ended])).rejects.toMatchObject({ kind: 'signedOut' })
  })
})

describe('groupsOf', () => {
  it('putsTheItemsOfAKindTogetherAndAddsThemUp', () => {
    const groups = groupsOf([ITEM, { ...ITEM, kind: 'Y' }, { ...ITEM, title: '上月', count: 3 }])
    expect(groups.map(({ kind, count, items }) => [kind, count, items.length])).toEqual([
      ['X', 4, 2],
      ['Y', 1, 1],
    ])
  })
})
