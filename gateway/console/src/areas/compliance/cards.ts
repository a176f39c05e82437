/** Puts verdicts together: one card for each indicator, whether it judges the unit or many branches and quarters. */
import { gravest, progressOf, type Outcome } from '../../shared/verdict/amount'
import type { Figure, Verdict } from './queries'

/** An indicator with its verdicts; `met` of `all` reach it. */
export interface Card {
  indicator: string
  title: string
  outcome: Outcome
  verdicts: Verdict[]
  met: number
  all: number
}

/** Returns the cards, those that need work first. */
export function cardsOf(verdicts: Verdict[]): Card[] {
  const indicators = [...new Set(verdicts.map(({ indicator }) => indicator))]
  const cards = indicators.flatMap((indicator) => cardOf(verdicts.filter((verdict) => verdict.indicator === indicator)))
  const order: Outcome[] = ['FAIL', 'WARN', 'NOT_ASSESSABLE', 'PASS']
  return cards.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))
}

function cardOf(verdicts: Verdict[]): Card[] {
  const [first] = verdicts
  if (first === undefined) return []
  return [
    {
      indicator: first.indicator,
      title: first.title,
      outcome: gravest(verdicts.map(({ outcome }) => outcome)),
      verdicts,
      met: verdicts.filter(({ outcome }) => outcome === 'PASS').length,
      all: verdicts.length,
    },
  ]
}

/** Returns how far an indicator has come, from 0 to 1: its number, or the part of its verdicts that reach it. */
export function progressOfCard({ verdicts, met, all }: Card): { done: number; asked: number } | undefined {
  const [first] = verdicts
  if (first === undefined) return undefined
  return all === 1 ? progressOf(first, first.decisive.threshold) : { done: met / all, asked: 1 }
}

/** The monthly figure that shows how an indicator develops; others have none. */
const TRENDS: Record<string, Figure> = {
  participation: 'PARTICIPATION',
  'mean-service': 'MEAN_MINUTES',
  'registered-volunteers': 'REGISTERED',
  'staff-coverage': 'PARTICIPANTS',
}

export function trendOf(indicator: string): Figure | undefined {
  return TRENDS[indicator]
}

/** The pages where the work behind an indicator is done, by name. */
const PAGES: Record<string, string[]> = {
  'registered-volunteers': ['national', 'roster', 'headcount'],
  teams: ['teams'],
  'designated-persons': ['posts'],
  'section-groups': ['teams'],
  'section-liaisons': ['posts'],
  'branch-activities': ['activities', 'calendar', 'plans'],
  'concentrated-activities': ['activities', 'plans'],
  'self-organised-activities': ['activities', 'plans'],
  participation: ['activities', 'roster', 'exemptions'],
  'mean-service': ['activities', 'review'],
  'staff-coverage': ['roster', 'headcount'],
  'community-report-in': ['reportins', 'communities'],
  'projects-filed': ['projects'],
  'points-bulletins': ['bulletin'],
  'insured-volunteers': ['insurances'],
  'assessment-weight': ['policies'],
}

export function pagesOf(indicator: string): string[] {
  return PAGES[indicator] ?? []
}

/** The page of a single person or thing behind a number, by its kind. */
const PAGE_OF_KIND: Record<string, string> = {
  VOLUNTEER: 'volunteer',
  ACTIVITY: 'activity',
  PROJECT: 'project',
  TEAM: 'team',
}

export function pageOfKind(kind: string): string | undefined {
  return PAGE_OF_KIND[kind]
}
