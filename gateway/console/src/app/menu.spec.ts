import { House } from '@element-plus/icons-vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { defineArea, type MenuEntry } from '../shared/area'
import { glancesFor, routesOf } from './areas'
import { DESK_AREAS } from './deskAreas'
import { PHONE_AREAS } from './phoneAreas'
import { foldedGroups, isFor, keepFolded, menuFor } from './menu'

const NOTHING = () => Promise.resolve({ default: {} })

function page(name: string, menu?: MenuEntry) {
  const title = { 'zh-CN': name, en: name }
  return { name, path: name, title, roles: ['committee'] as const, media: ['desk'] as const, menu, page: NOTHING }
}

const AREA = defineArea({
  name: 'one',
  scope: 'tenant',
  pages: [
    page('second', { group: 'people', order: 20, icon: House }),
    page('first', { group: 'people', order: 10, icon: House }),
    page('hidden'),
  ],
})

function routes() {
  return createRouter({ history: createMemoryHistory(), routes: routesOf([AREA], 'desk') }).getRoutes()
}

describe('menuFor', () => {
  it('showsThePagesOfTheRolesInTheirOrder', () => {
    const names = menuFor(routes(), 'tenant', ['committee']).map((section) => section.items.map((item) => item.name))
    expect(names).toEqual([['first', 'second']])
  })

  it('showsNothingToOtherRolesAndScopes', () => {
    expect(menuFor(routes(), 'tenant', ['volunteer'])).toEqual([])
    expect(menuFor(routes(), 'platform', ['committee'])).toEqual([])
  })

  it('leavesThePagesOfTheOtherDocumentOut', () => {
    expect(routesOf([AREA], 'phone')).toEqual([])
  })
})

describe('isFor', () => {
  it('needsOneOfTheRoles', () => {
    expect(isFor(['committee', 'liaison'], ['liaison'])).toBe(true)
    expect(isFor(['committee'], ['liaison'])).toBe(false)
    expect(isFor(undefined, [])).toBe(true)
  })
})

describe('foldedGroups', () => {
  it('areRememberedAndUnknownOnesForgotten', () => {
    expect(foldedGroups()).toEqual([])
    keepFolded(['rules', 'people'])
    expect(foldedGroups()).toEqual(['people', 'rules'])
    localStorage.setItem('folded-menu', 'gone,rules')
    expect(foldedGroups()).toEqual(['rules'])
    keepFolded([])
  })
})

describe('glancesFor', () => {
  it('areThoseOfTheRolesInTheirOrder', () => {
    const area = (name: string, order: number, role: 'liaison' | 'officer') =>
      defineArea({ name, scope: 'tenant', pages: [], glance: { roles: [role], order, part: NOTHING } })
    const areas = [area('last', 20, 'liaison'), area('first', 10, 'liaison'), area('others', 5, 'officer'), AREA]
    expect(glancesFor(areas, ['liaison']).map((each) => each.area)).toEqual(['first', 'last'])
  })
})

const AREAS = [...DESK_AREAS, ...PHONE_AREAS]

describe('areas', () => {
  it('haveNamesOfTheirOwnInEachDocument', () => {
    for (const areas of [DESK_AREAS, PHONE_AREAS]) {
      const names = areas.map((area) => area.name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('havePagesWithNamesOfTheirOwn', () => {
    const pages = AREAS.flatMap((area) => area.pages.map((known) => known.name))
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('leadFromTheInboxToPagesThatExist', () => {
    const pages = AREAS.flatMap((area) => area.pages.map((known) => known.name))
    const led = AREAS.flatMap((area) => Object.values(area.inbox ?? {}).map((known) => known.name))
    expect(pages).toEqual(expect.arrayContaining(led))
  })
})
