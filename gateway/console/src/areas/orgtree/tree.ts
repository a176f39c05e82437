/** Arranges units as a tree. */
import type { OrgUnit } from '../../shared/people/people'

/** A unit and how deep it lies, 0 for the top. */
export interface Branch {
  unit: OrgUnit
  depth: number
}

/** Returns all units, each after its parent, in the order that the committee gave them. */
export function arranged(units: OrgUnit[]): Branch[] {
  const known = new Set(units.map(({ id }) => id))
  const tops = units.filter(({ parentId }) => !parentId || !known.has(parentId))
  return sorted(tops).flatMap((top) => below(top, units, 0))
}

function below(unit: OrgUnit, units: OrgUnit[], depth: number): Branch[] {
  const children = sorted(units.filter(({ parentId }) => parentId === unit.id))
  return [{ unit, depth }, ...children.flatMap((child) => below(child, units, depth + 1))]
}

function sorted(units: OrgUnit[]): OrgUnit[] {
  return units.toSorted((one, other) => one.position - other.position || one.name.localeCompare(other.name, 'zh-CN'))
}

/** Returns the number of people of all units. */
export function peopleOf(units: OrgUnit[]): number {
  return units.reduce((sum, { memberCount }) => sum + memberCount, 0)
}
