/** What can be tried out: whole numbers that a unit may set for itself. */
import type { DraftValue, EffectiveValue, PolicyKey } from './queries'

/** A line of the form; the number is text while it is typed. */
export interface Trial {
  key: string
  value: string
}

const NUMBERS = ['COUNT', 'PERCENT', 'MINUTES', 'DAYS', 'HUNDREDTHS']

/** Returns the keys whose number decides a verdict. */
export function keysToTry(keys: PolicyKey[], effective: EffectiveValue[]): PolicyKey[] {
  const inForce = effective.filter(({ value }) => value !== null && value !== undefined).map(({ key }) => key)
  return keys.filter(({ key, type }) => NUMBERS.includes(type) && inForce.includes(key))
}

/** Returns the values to send; lines without a number are left out. */
export function valuesOf(trials: Trial[]): DraftValue[] {
  return trials
    .filter(({ key, value }) => key !== '' && /^\d+$/.test(value.trim()))
    .map(({ key, value }) => ({ key, value: Number(value) }))
}

/** Returns the value in force for a key as text, to begin with. */
export function presentValue(key: string, effective: EffectiveValue[]): string {
  const value = effective.find((candidate) => candidate.key === key)?.value
  return typeof value === 'number' ? String(value) : ''
}
