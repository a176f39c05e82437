/** The cells of the heat table, put into words. */
import type { Language, Texts } from '../../shared/area'
import {
  amountText,
  gravest,
  outcomeCounts,
  OUTCOMES,
  shareText,
  thresholdText,
  type Outcome,
  type OutcomeCount,
} from '../../shared/verdict/amount'
import type { Cell, Row } from './queries'

/** What was measured, of a section, a branch or the whole tenant. */
type Amount = Pick<Cell, 'subject' | 'comparison' | 'counter' | 'numerator' | 'denominator' | 'parts'>

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
export function figureOf(cell: Amount, language: Language): string {
  const cases = CASES[cell.subject ?? '']
  if (cases !== undefined) return `${cell.numerator ?? 0}/${cell.denominator ?? 0} ${cases[language]}`
  return shareText(cell) ?? amountText(cell, language) ?? '—'
}

/** Returns what was asked for. */
export function askedOf(cell: Amount & Pick<Cell, 'threshold'>, language: Language): string {
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

/** Returns the outcomes of all indicators of a tenant; of an office, those of the agencies below it. */
export function outcomesIn({ cells }: Row): Outcome[] {
  return cells.flatMap((cell) => {
    const outcome = outcomeOf(cell)
    return outcome === undefined ? countsOf(cell).map((counted) => counted.outcome) : [outcome]
  })
}

/** Returns how often each outcome that needs work occurs in a row. */
export function openIn(row: Row): OutcomeCount[] {
  return outcomeCounts(outcomesIn(row)).filter(({ outcome, count }) => outcome !== 'PASS' && count > 0)
}

/** Returns how many tenants stand where, each by its gravest outcome; those that have sent nothing are not counted. */
export function standings(rows: readonly Row[]): OutcomeCount[] {
  return outcomeCounts(rows.map(outcomesIn).flatMap((outcomes) => (outcomes.length === 0 ? [] : [gravest(outcomes)])))
}

/** Returns the rows with the most indicators not met first, then the most not met yet. */
export function mostOpenFirst(rows: readonly Row[]): Row[] {
  const open = (row: Row, outcome: Outcome) => outcomesIn(row).filter((each) => each === outcome).length
  const more = (one: Row, other: Row, outcome: Outcome) => open(other, outcome) - open(one, outcome)
  return rows.toSorted((one, other) => more(one, other, 'FAIL') || more(one, other, 'WARN'))
}
