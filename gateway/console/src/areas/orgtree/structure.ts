/** What the tree of the unit shows: who serves where, and what is missing (QH-39, QH-40, QH-46, NX-10, NX-15). */
import type { OrgUnit } from '../../shared/people/people'
import type { UnitNode } from './queries'

export type Gap = 'empty' | 'noDesignated' | 'noTeam' | 'noGroup' | 'noLiaison'
export type Liaison = NonNullable<OrgUnit['liaisons']>[number]

/** Returns the liaisons of each section. */
export function liaisonsOf(sections: OrgUnit[]): Map<string, Liaison[]> {
  return new Map(sections.map(({ id, liaisons }) => [id, liaisons ?? []]))
}

/** Returns what is missing in a node itself; liaisons are asked about only once they are known. */
export function gapsOf(node: UnitNode, liaisons: Map<string, Liaison[]> | undefined): Gap[] {
  const has = (kind: UnitNode['kind']) => node.children.some((child) => child.kind === kind)
  const serves = (body: string) => node.members.some((member) => member.body === body)
  switch (node.kind) {
    case 'LEADING_GROUP':
      return only(['empty', !serves('LEADING_GROUP')])
    case 'OFFICE':
      return only(
        ['empty', !serves('OFFICE')],
        ['noDesignated', !serves('DESIGNATED_PERSONS')],
        ['noTeam', !has('TEAM')],
      )
    case 'SECTION':
      return only(
        ['noGroup', !has('GROUP')],
        ['noLiaison', liaisons !== undefined && (liaisons.get(node.id ?? '')?.length ?? 0) === 0],
      )
    default:
      return []
  }
}

function only(...gaps: [Gap, boolean][]): Gap[] {
  return gaps.filter(([, isThere]) => isThere).map(([gap]) => gap)
}

/** Returns the number of gaps in a node and everything below it. */
export function gapsBelow(node: UnitNode, liaisons: Map<string, Liaison[]> | undefined): number {
  return node.children.reduce((sum, child) => sum + gapsBelow(child, liaisons), gapsOf(node, liaisons).length)
}
