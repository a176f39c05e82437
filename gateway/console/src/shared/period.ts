/** The periods that units report on: a year `2026`, a quarter `2026-Q3` or a month `2026-09`. */
import type { Language } from './area'
import { today } from './dates'

export const PERIOD_KINDS = ['YEAR', 'QUARTER', 'MONTH'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

const FORM = /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/
const FIRST_YEAR = 2018
const NUMERALS = ['一', '二', '三', '四']

/** Returns the year of a period or of a day. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4))
}

/** Returns the kind of a period. */
export function kindOf(period: string): PeriodKind {
  if (period.length === 4) return 'YEAR'
  return period.includes('Q') ? 'QUARTER' : 'MONTH'
}

/** Returns the period that is meant, or the present year if the text is not a period that has begun. */
export function periodFrom(given: string, day: string = today()): string {
  return FORM.test(given) && periodsOf(yearOf(given), kindOf(given), day).includes(given) ? given : day.slice(0, 4)
}

/** Returns the years that can be chosen, the latest first. */
export function yearsUntil(day: string = today()): number[] {
  return Array.from({ length: yearOf(day) - FIRST_YEAR + 1 }, (_, before) => yearOf(day) - before)
}

/** Returns the periods of a kind in a year that have begun by a day, the latest first. */
export function periodsOf(year: number, kind: PeriodKind, day: string = today()): string[] {
  const all = {
    YEAR: [String(year)],
    QUARTER: [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    MONTH: Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  }
  return all[kind].filter((period) => firstDayOf(period) <= day).toReversed()
}

/** Returns the first day of a period. */
export function firstDayOf(period: string): string {
  if (kindOf(period) === 'YEAR') return `${period}-01-01`
  if (kindOf(period) === 'MONTH') return `${period}-01`
  const month = (Number(period.slice(6)) - 1) * 3 + 1
  return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** Returns the name of a period. */
export function periodText(period: string, language: Language): string {
  const year = period.slice(0, 4)
  const part = Number(period.slice(kindOf(period) === 'QUARTER' ? 6 : 5))
  if (language === 'en') return kindOf(period) === 'QUARTER' ? `Q${part} ${year}` : period
  if (kindOf(period) === 'YEAR') return `${year}年`
  return kindOf(period) === 'QUARTER' ? `${year}年第${NUMERALS[part - 1]}季度` : `${year}年${part}月`
}
