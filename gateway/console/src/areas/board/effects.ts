/** What a draft of the office would mean for the agencies below, as rows of a table (ADR 0106). */
import type { Effect } from './queries'

type Indicator = Effect['indicators'][number]

/** An indicator of an agency, now and under the draft. */
export interface EffectRow extends Indicator {
  tenant: string
  name: string
}

/** Returns the indicators of all agencies, agency by agency; those without a change are left out on request. */
export function rowsOf(effects: Effect[], changedOnly: boolean): EffectRow[] {
  return effects.flatMap(({ tenant, name, indicators }) =>
    indicators.filter(({ changed }) => changed || !changedOnly).map((each) => ({ ...each, tenant, name })),
  )
}

/** Returns how many agencies would be judged otherwise. */
export function changedAgencies(effects: Effect[]): number {
  return effects.filter(({ indicators }) => indicators.some(({ changed }) => changed)).length
}

/** Returns the names of the agencies whose figures are missing. */
export function silentAgencies(effects: Effect[]): string[] {
  return effects.filter(({ version }) => typeof version !== 'number').map(({ name }) => name)
}

/** A value that is not a threshold and would change, with the agencies for which it would. */
export interface OtherRow {
  key: string
  title: string
  now: unknown
  then: unknown
  names: string[]
}

/** Returns the other changes once each, since a draft mostly means the same for every agency. */
export function othersOf(effects: Effect[]): OtherRow[] {
  const rows = new Map<string, OtherRow>()
  for (const { name, otherChanges } of effects) {
    for (const { key, title, now, then } of otherChanges) {
      const same = JSON.stringify([key, now ?? null, then ?? null])
      const row = rows.get(same) ?? { key: same, title, now, then, names: [] }
      rows.set(same, { ...row, names: [...row.names, name] })
    }
  }
  return [...rows.values()]
}
