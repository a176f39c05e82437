/** The differences of two versions as lines that people read. */
import type { Language } from '../../shared/area'
import type { Diff, PolicyKey } from './queries'
import { valueText } from './values'

/** A change; `undefined` before for what is new, and after for what is gone. */
export interface DiffLine {
  kind: 'heading' | 'value' | 'clause'
  /** The field of the heading, the title of the value, or the id of the clause. */
  name: string
  before: string | undefined
  after: string | undefined
  /** The words of the clauses that a value rests on. */
  quotes: string[]
}

/** Returns all changes: values first, because they decide, then clauses, then the heading. */
export function linesOf(diff: Diff, keys: readonly PolicyKey[], language: Language): DiffLine[] {
  return [
    ...diff.values.map((change) => valueLine(change, keys, language)),
    ...clauseLines(diff),
    ...headingLines(diff),
  ]
}

function valueLine(
  { key, before, after }: Diff['values'][number],
  keys: readonly PolicyKey[],
  language: Language,
): DiffLine {
  const known = keys.find((each) => each.key === key)
  const textOf = (of: typeof before) => (of ? valueText(of.setting.type, of.setting.value, known, language) : undefined)
  const quotes = [before?.quote, after?.quote].filter((quote) => typeof quote === 'string')
  return {
    kind: 'value',
    name: known?.title ?? key,
    before: textOf(before),
    after: textOf(after),
    quotes: [...new Set(quotes)],
  }
}

function clauseLines({ clauses }: Diff): DiffLine[] {
  return clauses.map(({ id, before, after }) => ({
    kind: 'clause',
    name: id,
    before: before?.quote,
    after: after?.quote,
    quotes: [],
  }))
}

function headingLines({ heading }: Diff): DiffLine[] {
  return heading.map(({ field, before, after }) => ({
    kind: 'heading',
    name: field,
    before: wordsOf(before),
    after: wordsOf(after),
    quotes: [],
  }))
}

function wordsOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
