import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import { aNode, aSection, someoneIn } from './fixtures'
import StructurePage from './StructurePage.vue'

const ROOT = aNode('LEADING_GROUP', {
  name: '领导小组',
  members: [someoneIn('LEADING_GROUP')],
  children: [
    aNode('OFFICE', {
      name: '领导小组办公室',
      members: [someoneIn('OFFICE'), someoneIn('DESIGNATED_PERSONS')],
      children: [
        aNode('TEAM', { id: 't-1', name: '演示总队' }),
        aNode('SECTION', {
          id: 's-1',
          name: '政策法规处（演示）',
          people: 7,
          children: [aNode('GROUP', { id: 'g-1' })],
        }),
      ],
    }),
  ],
})

describe('StructurePage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('showsWhoServesWhereAndWhatIsMissing', async () => {
    const { page } = await showPage(StructurePage, 'orgtree', 'structure', {
      'GET /unit-tree': { body: ROOT },
      'GET /org-units': { body: pageOf(aSection('s-1', { liaisons: [] })) },
    })
    expect(page.get('.count').text()).toBe('有 1 处空缺')
    const text = page.get('.root').text()
    expect(text).toContain('演示001')
    expect(text).toContain('政策法规处（演示）')
    expect(text).toContain('7 人')
    expect(text).toContain('没有联络员')
  })

  it('saysWhyItCannotBeShown', async () => {
    const { page } = await showPage(StructurePage, 'orgtree', 'structure', {
      'GET /unit-tree': { status: 403, body: { detail: '没有权限' } },
    })
    expect(page.get('[role=alert]').text()).toContain('没有权限')
  })
})
