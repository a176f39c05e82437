/** How the amounts of verdicts read: whole numbers from the platform, counted in parts of a person or an activity. */
import type { components } from '../../api/generated/reporting'
import type { Language, Texts } from '../area'
import { hoursText } from '../dates'

export type Outcome = components['schemas']['Outcome']
type Counter = components['schemas']['Counter']
type Comparison = components['schemas']['Comparison']

/** What an amount needs to be read. */
export interface Measured {
  comparison: Comparison
  counter: Counter
  numerator?: number | null
  denominator?: number | null
  parts?: number | null
}

export const OUTCOMES = ['FAIL', 'WARN', 'NOT_ASSESSABLE', 'PASS'] as const satisfies Outcome[]

export const OUTCOME_WORDS: Record<Outcome, Texts> = {
  PASS: { 'zh-CN': '达标', en: 'Met' },
  FAIL: { 'zh-CN': '未达标', en: 'Not met' },
  WARN: { 'zh-CN': '尚未达标', en: 'Not met yet' },
  NOT_ASSESSABLE: { 'zh-CN': '无法评定', en: 'Not assessable' },
}

const UNITS: Record<Counter, Texts> = {
  PEOPLE: { 'zh-CN': '人', en: 'people' },
  MINUTES: { 'zh-CN': '分钟', en: 'min' },
  TIMES: { 'zh-CN': '次', en: 'times' },
  TEAMS: { 'zh-CN': '支', en: 'teams' },
  GROUPS: { 'zh-CN': '个小组', en: 'groups' },
  PROJECTS: { 'zh-CN': '个项目', en: 'projects' },
  PERCENTAGE_POINTS: { 'zh-CN': '%', en: '%' },
}

/** Returns the gravest of some outcomes, by which a card of several verdicts is marked. */
export function gravest(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'NOT_ASSESSABLE'
}

/** How many verdicts or units have an outcome. */
export interface OutcomeCount {
  outcome: Outcome
  count: number
}

/** Returns how often each outcome occurs, the gravest first. */
export function outcomeCounts(outcomes: readonly Outcome[]): OutcomeCount[] {
  return OUTCOMES.map((outcome) => ({ outcome, count: outcomes.filter((each) => each === outcome).length }))
}

/** Returns the parts of a bar of 100: where each outcome begins and how wide it is. */
export function partsOfBar(counts: OutcomeCount[]): { outcome: Outcome; from: number; width: number }[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  let from = 0
  return counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => {
      const part = { outcome, from, width: (count * 100) / all }
      from += part.width
      return part
    })
}

/** Returns how far something has come, and what is asked for, both from 0 to 1; `undefined` if that is not known. */
export function progressOf(of: Measured, threshold: number): { done: number; asked: number } | undefined {
  const { numerator, denominator } = of
  if (typeof numerator !== 'number' || threshold <= 0) return undefined
  if (of.comparison === 'PERCENT')
    return denominator ? { done: capped(numerator / denominator), asked: threshold / 100 } : undefined
  const amount = of.comparison === 'MEAN' ? meanOf(of, numerator) : numerator / partsOf(of)
  return amount === undefined ? undefined : { done: capped(amount / threshold), asked: 1 }
}

function capped(share: number): number {
  return Math.min(1, share)
}

/** Returns the amount in whole people or activities, for example `36 / 40 人`; `undefined` if it is not known. */
export function amountText(of: Measured, language: Language): string | undefined {
  const { numerator, denominator } = of
  if (numerator === undefined || numerator === null) return undefined
  if (of.comparison === 'MEAN') return meanText(of, numerator, language)
  if (of.counter === 'MINUTES') return hoursText(numerator, language)
  const unit = UNITS[of.counter][language]
  const counted = decimal(numerator / partsOf(of))
  if (denominator === undefined || denominator === null) return joined(counted, unit)
  return `${counted} / ${joined(decimal(denominator / partsOf(of)), unit)}`
}

function meanText(of: Measured, minutes: number, language: Language): string | undefined {
  const mean = meanOf(of, minutes)
  return mean === undefined ? undefined : hoursText(Math.floor(mean), language)
}

function meanOf(of: Measured, minutes: number): number | undefined {
  const people = (of.denominator ?? 0) / partsOf(of)
  return people === 0 ? undefined : minutes / people
}

/** Returns the share for display, rounded down so that it never promises more than the verdict. */
export function shareText(of: Measured): string | undefined {
  const { numerator, denominator } = of
  if (of.comparison !== 'PERCENT' || typeof numerator !== 'number' || !denominator) return undefined
  return `${decimal(Math.floor((numerator * 1000) / denominator) / 10)}%`
}

/** Returns what was asked for, for example `≥ 90%`. */
export function thresholdText(of: Measured, threshold: number, language: Language): string {
  if (of.comparison === 'PERCENT') return `≥ ${threshold}%`
  if (of.counter === 'MINUTES') return `≥ ${hoursText(threshold, language)}`
  return `≥ ${joined(String(threshold), UNITS[of.counter][language])}`
}

function partsOf({ parts }: Measured): number {
  return parts ?? 1
}

function joined(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}

/** Returns a number with at most two decimals. */
export function decimal(number: number): string {
  return String(Math.round(number * 100) / 100)
}
