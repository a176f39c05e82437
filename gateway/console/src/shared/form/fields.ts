/** The fields of a form as data: what is asked for, and with which kind of input. */
import { yearsUntil } from '../period'

/** What a form holds while it is filled in. */
export type Values = Record<string, string | string[]>

export interface Choice {
  value: string
  label: string
}

interface Asked<Draft extends Values> {
  /** The name of the field in the request; problem details use the same. */
  key: keyof Draft & string
  label: string
  hint?: string | undefined
  required?: boolean
}

/**
 * One field. `person` chooses somebody on the roster by name, `section` and `branch` a unit, `tenant` another
 * tenant, whose name is kept under `nameKey`; `outside` also takes the code of one elsewhere. Days are `YYYY-MM-DD`, months
 * `YYYY-MM`, moments `YYYY-MM-DDTHH:mm`. Numbers are kept as text until the form is sent.
 */
export type Field<Draft extends Values> = Asked<Draft> &
  (
    | { kind: 'text' | 'long'; max: number }
    | { kind: 'day' | 'month' | 'moment' | 'number' }
    | { kind: 'choice' | 'choices'; choices: Choice[] }
    | { kind: 'person' | 'section' | 'sections' | 'branch' }
    | { kind: 'tenant'; nameKey?: keyof Draft & string; outside?: boolean }
  )

/** Returns the text, `null` if nothing was filled in. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** Returns the number of a text, `null` if nothing was filled in. */
export function numberOrNull(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}

/** Returns the choices of some constants with their words. */
export function choicesOf<T extends string>(constants: readonly T[], word: (constant: T) => string): Choice[] {
  return constants.map((value) => ({ value, label: word(value) }))
}

/** Returns the years that have begun as choices, the latest first. */
export function yearChoices(): Choice[] {
  return choicesOf(yearsUntil().map(String), (year) => year)
}
