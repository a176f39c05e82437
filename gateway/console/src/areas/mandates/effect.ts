/**
 * What another mandate would mean for each agency, by the whole numbers that it last reported. The comparison is the same as
 * that of the verdicts; indicators that judge sections or branches one by one cannot be estimated from sums.
 */
import type { components } from '../../api/generated/reporting'

export type Row = components['schemas']['BoardRow']
export type Cell = components['schemas']['BoardRowCell']

/** An agency under another threshold; `undefined` where its report does not allow an estimate. */
export interface Line {
  tenant: string
  name: string
  cell: Cell
  today: boolean | undefined
  then: boolean | undefined
}

export interface Effect {
  lines: Line[]
  today: number
  then: number
  estimated: number
}

/** Returns whether the reported amount reaches a threshold. */
export function reaches(cell: Cell, threshold: number): boolean | undefined {
  const { numerator, denominator, subject } = cell
  const parts = cell.parts ?? 1
  if (subject !== 'UNIT' || numerator === null || numerator === undefined) return undefined
  if (cell.comparison === 'COUNT') return numerator >= threshold * parts
  if (!denominator) return undefined
  if (cell.comparison === 'MEAN') return numerator * parts >= threshold * denominator
  return numerator * 100 >= threshold * denominator
}

/** Returns what a threshold would mean for every agency that the key judges. */
export function effectOf(rows: readonly Row[], policyKey: string, threshold: number): Effect {
  const lines = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.policyKey === policyKey)
      .map((cell) => ({
        tenant: row.tenant,
        name: row.name,
        cell,
        today: typeof cell.threshold === 'number' ? reaches(cell, cell.threshold) : undefined,
        then: reaches(cell, threshold),
      })),
  )
  const estimated = lines.filter(({ then }) => then !== undefined)
  return {
    lines,
    estimated: estimated.length,
    today: estimated.filter(({ today }) => today).length,
    then: estimated.filter(({ then }) => then).length,
  }
}

/** Returns the number that was typed, if it is a whole one. */
export function thresholdIn(typed: string | undefined): number | undefined {
  return typed !== undefined && /^\d+$/.test(typed.trim()) ? Number(typed) : undefined
}

/** Returns the tried values by the document that now sets them, as the draft takes them over. */
export function draftsOf(
  tried: Readonly<Record<string, string>>,
  policyOf: (key: string) => string | undefined,
): { policyId: string; set: string[] }[] {
  const sets = new Map<string, string[]>()
  for (const [key, typed] of Object.entries(tried)) {
    const policyId = policyOf(key)
    if (policyId === undefined || thresholdIn(typed) === undefined) continue
    sets.set(policyId, [...(sets.get(policyId) ?? []), `${key}:${typed.trim()}`])
  }
  return [...sets].map(([policyId, set]) => ({ policyId, set }))
}
