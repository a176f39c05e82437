/** Values of policies as people read them, and as they type them. */
import type { Language } from '../../shared/area'
import { hoursText } from '../../shared/dates'
import type { PolicyForm, PolicyKey, ValueLine, Version } from './queries'

type Type = PolicyKey['type']
export type Line = PolicyForm['values'][number]
export type ClauseLine = PolicyForm['clauses'][number]

const FLAGS: Record<Language, [yes: string, no: string]> = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] }

/** Returns a value with its unit; a dash if there is none. */
export function valueText(type: Type, value: unknown, key: PolicyKey | undefined, language: Language): string {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value)) return value.map(String).join(language === 'en' ? ', ' : '、')
  if (typeof value === 'boolean') return FLAGS[language][value ? 0 : 1]
  if (type === 'CHOICE') return key?.options.find((option) => option.value === value)?.meaning ?? String(value)
  if (type === 'MINUTES') return hoursText(Number(value), language)
  if (type === 'PERCENT') return `${String(value)}%`
  return `${String(value)} ${key?.unit ?? ''}`.trim()
}

/** Returns a value as an input shows it. */
export function typedOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('\n')
  return value === null || value === undefined ? '' : String(value)
}

/** Reads what was typed; a number that is none stays text, so that the platform can say what is wrong with it. */
export function readTyped(type: Type, typed: string): unknown {
  const text = typed.trim()
  if (type === 'FLAG') return text === 'true'
  if (type === 'CHOICE') return text
  if (type === 'NAMES')
    return text
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  return /^\d+$/.test(text) ? Number(text) : text
}

/** Returns the published version that is in force, or the latest one. */
export function presentOf(versions: readonly Version[], day: string): Version | undefined {
  const published = versions.filter((version) => version.published)
  return published.findLast((version) => version.effectiveFrom <= day) ?? published.at(-1) ?? versions.at(-1)
}

/** Returns the form of a version, to begin the next one with. */
export function formOf(version: Version): PolicyForm {
  const { number, title, issuer, issuedOn, effectiveFrom, trial, scope, supersedes, clauses, values } = version
  return {
    number,
    title,
    issuer,
    issuedOn,
    effectiveFrom,
    trial,
    effectiveTo: version.effectiveTo ?? null,
    scope: scopeOf(scope),
    supersedes: [...supersedes],
    clauses: clauses.map((clause) => ({ ...clause, bases: clause.bases.map((basis) => ({ ...basis })) })),
    values: values.map(lineOf),
  }
}

function lineOf({
  key,
  type,
  value,
  clause,
  direction,
  overridable,
  scope,
  effectiveFrom,
  effectiveTo,
}: ValueLine): Line {
  return {
    key,
    type,
    value,
    clause,
    direction,
    overridable,
    scope: scopeOf(scope),
    effectiveFrom: effectiveFrom ?? null,
    effectiveTo: effectiveTo ?? null,
  }
}

function scopeOf({ tenants, titles, unitTypes }: Version['scope']) {
  return tenants.length + titles.length + unitTypes.length === 0 ? null : { tenants, titles, unitTypes }
}

/** Returns an empty document. */
export function emptyForm(day: string): PolicyForm {
  return {
    number: '',
    title: '',
    issuer: '',
    issuedOn: day,
    effectiveFrom: day,
    effectiveTo: null,
    trial: false,
    scope: null,
    supersedes: [],
    clauses: [],
    values: [],
  }
}

/** Sets values given as `key:number`, as the mandate page hands them over; unknown keys are left out. */
export function withTried(form: PolicyForm, tried: readonly string[]): PolicyForm {
  const numbers = new Map(
    tried.map((each) => [each.slice(0, each.lastIndexOf(':')), each.slice(each.lastIndexOf(':') + 1)]),
  )
  return {
    ...form,
    values: form.values.map((line) => {
      const number = numbers.get(line.key)
      return number === undefined ? line : { ...line, value: readTyped(line.type, number) }
    }),
  }
}
