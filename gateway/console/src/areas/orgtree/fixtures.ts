/** Units and nodes of the tree for tests. */
import type { OrgUnit } from '../../shared/people/people'
import type { UnitNode } from './queries'

export function aSection(id: string, of: Partial<OrgUnit> = {}): OrgUnit {
  return {
    id,
    name: id,
    axis: 'SECTION',
    active: true,
    memberCount: 2,
    position: 1,
    allowedActions: [],
    version: 1,
    ...of,
  }
}

export function aNode(kind: UnitNode['kind'], of: Partial<UnitNode> = {}): UnitNode {
  return { kind, name: `演示${kind}`, members: [], children: [], ...of }
}

export function someoneIn(body: UnitNode['members'][number]['body']): UnitNode['members'][number] {
  return { body, volunteerId: 'v-1', name: '演示001', duty: '成员', from: '2026-01-05' }
}
