/** The cells of the heat table, put into words. */
import type { Language, Texts } from '../../shared/area'
import { amountText, OUTCOMES, shareText, thresholdText, type Outcome } from '../../shared/verdict/amount'
import type { Cell, Row } from './queries'

export interface Column {
  indicator: string
  title: string
}

/** Returns the indicators that any row has, in the order in which the platform lists them. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const columns = new Map<string, Column>()
  for (const { indicator, title } of rows.flatMap((row) => row.cells)) columns.set(indicator, { indicator, title })
  return [...columns.values()]
}

export function cellOf(row: Row, { indicator }: Column): Cell | undefined {
  return row.cells.find((cell) => cell.indicator === indicator)
}

/** Returns the outcome of a cell; `undefined` for an office, of which the agencies below are counted. */
export function outcomeOf(cell: Cell): Outcome | undefined {
  return OUTCOMES.find((outcome) => outcome === cell.outcome)
}

const CASES: Record<string, Texts> = {
  SECTION: { 'zh-CN': '个处室', en: 'sections' },
  BRANCH: { 'zh-CN': '个支部', en: 'branches' },
  PERSON: { 'zh-CN': '人', en: 'people' },
}

/** Returns what was measured: a share or an amount, or how many sections or branches comply. */
export function figureOf(cell: Cell, language: Language): string {
  const cases = CASES[cell.subject ?? '']
  if (cases !== undefined) return `${cell.numerator ?? 0}/${cell.denominator ?? 0} ${cases[language]}`
  return shareText(cell) ?? amountText(cell, language) ?? '—'
}

/** Returns what was asked for. */
export function askedOf(cell: Cell, language: Language): string {
  if (cell.threshold === null || cell.threshold === undefined) return '—'
  const cases = CASES[cell.subject ?? '']
  if (cases !== undefined) return `${cell.threshold} ${cases[language]}`
  return thresholdText(cell, cell.threshold, language)
}

/** Returns what volunteer service earns in the assessment: points, or the score while no weight is stated. */
export function blockOf({ volunteerBlock }: Row): { unit: 'points' | 'percent'; number: string } | undefined {
  if (volunteerBlock?.points) return { unit: 'points', number: volunteerBlock.points }
  return volunteerBlock?.scorePercent ? { unit: 'percent', number: volunteerBlock.scorePercent } : undefined
}

/** Returns the numbers of verdicts by outcome, those that need work first. */
export function countsOf(cell: Cell): { outcome: Outcome; count: number }[] {
  return OUTCOMES.map((outcome) => ({ outcome, count: cell.verdicts[outcome] ?? 0 })).filter(({ count }) => count > 0)
}

/** Returns for each indicator how many tenants reach it, of those that it judges. */
export function sumsOf(rows: readonly Row[], columns: readonly Column[]): { met: number; judged: number }[] {
  return columns.map((column) => {
    const outcomes = rows.map((row) => cellOf(row, column)).flatMap((cell) => (cell ? (outcomeOf(cell) ?? []) : []))
    return { met: outcomes.filter((outcome) => outcome === 'PASS').length, judged: outcomes.length }
  })
}
