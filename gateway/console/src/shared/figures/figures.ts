/** The figures of summaries: what they are called and how they read. */
import type { components } from '../../api/generated/reporting'
import type { Language, Texts } from '../area'
import { hoursText } from '../dates'

export type Figure = components['schemas']['Figure']
export type Figures = components['schemas']['FiguresView']

type Value = string | number | null | undefined

export const FIGURE_WORDS: Record<Figure, Texts> = {
  HEADCOUNT: { 'zh-CN': '单位人员', en: 'Staff' },
  VOLUNTEERS: { 'zh-CN': '在册志愿者', en: 'Volunteers on the roster' },
  REGISTERED: { 'zh-CN': '全国系统注册志愿者', en: 'Registered nationally' },
  ACTIVE: { 'zh-CN': '近 12 个月参加过服务', en: 'Served in the last 12 months' },
  PARTICIPANTS: { 'zh-CN': '参加服务人数', en: 'Participants' },
  PARTICIPATION: { 'zh-CN': '参加服务与在册志愿者之比', en: 'Participants per cent of the roster' },
  MINUTES: { 'zh-CN': '服务时长', en: 'Service' },
  MEAN_MINUTES: { 'zh-CN': '在册志愿者平均服务时长', en: 'Mean service' },
  ACTIVITIES: { 'zh-CN': '有服务时长的活动', en: 'Activities with service' },
  PARTY_MEMBERS: { 'zh-CN': '在册党员志愿者', en: 'Party members on the roster' },
  PARTY_PARTICIPANTS: { 'zh-CN': '参加服务的党员志愿者', en: 'Party members who took part' },
  PARTY_MINUTES: { 'zh-CN': '党员志愿者服务时长', en: 'Service of party members' },
}

export const FIGURES = [
  'MINUTES',
  'PARTICIPANTS',
  'PARTICIPATION',
  'MEAN_MINUTES',
  'ACTIVITIES',
  'VOLUNTEERS',
  'REGISTERED',
  'HEADCOUNT',
  'ACTIVE',
  'PARTY_MEMBERS',
  'PARTY_PARTICIPANTS',
  'PARTY_MINUTES',
] as const satisfies Figure[]

const DURATIONS: Figure[] = ['MINUTES', 'MEAN_MINUTES', 'PARTY_MINUTES']
const TIMES: Texts = { 'zh-CN': '次', en: '' }
const PEOPLE: Texts = { 'zh-CN': '人', en: '' }
const UNITS_DRAWN = {
  hours: { 'zh-CN': '小时', en: 'hours' },
  times: { 'zh-CN': '次', en: 'activities' },
  people: { 'zh-CN': '人', en: 'people' },
} satisfies Record<string, Texts>

/** Returns the value of a figure in a summary. */
export function valueIn(figures: Figures, figure: Figure): Value {
  const values: Record<Figure, Value> = {
    HEADCOUNT: figures.headcount,
    VOLUNTEERS: figures.volunteers,
    REGISTERED: figures.registered,
    ACTIVE: figures.active,
    PARTICIPANTS: figures.participants,
    PARTICIPATION: figures.participationPercent,
    MINUTES: figures.minutes,
    MEAN_MINUTES: figures.meanMinutes,
    ACTIVITIES: figures.activities,
    PARTY_MEMBERS: figures.partyMembers,
    PARTY_PARTICIPANTS: figures.partyParticipants,
    PARTY_MINUTES: figures.partyMinutes,
  }
  return values[figure]
}

/** Returns a value with its unit; a dash if it is not known. */
export function figureText(figure: Figure, value: Value, language: Language): string {
  if (value === null || value === undefined) return '—'
  if (DURATIONS.includes(figure)) return hoursText(Math.floor(Number(value)), language)
  if (figure === 'PARTICIPATION') return `${value}%`
  return `${value} ${(figure === 'ACTIVITIES' ? TIMES : PEOPLE)[language]}`.trim()
}

/** Returns the unit in which a figure is drawn. */
export function unitOf(figure: Figure, language: Language): string {
  if (figure === 'PARTICIPATION') return '%'
  return UNITS_DRAWN[DURATIONS.includes(figure) ? 'hours' : figure === 'ACTIVITIES' ? 'times' : 'people'][language]
}

/** Returns a difference between two versions with its sign. */
export function differenceText(figure: Figure, before: Value, after: Value, language: Language): string {
  if (typeof before !== 'number' || typeof after !== 'number') return ''
  const sign = after >= before ? '+' : '−'
  return sign + figureText(figure, Math.abs(after - before), language)
}

/** Returns the points of a trend for a chart: hours instead of minutes, gaps where nothing is known. */
export function pointsOf(figure: Figure, trend: components['schemas']['TrendPoint'][], language: Language) {
  const scale = DURATIONS.includes(figure) ? 60 : 1
  return trend.map(({ periodLabel, value }) => ({
    label: periodLabel,
    value: value === null || value === undefined ? null : Math.round((Number(value) / scale) * 100) / 100,
    text: figureText(figure, value, language),
  }))
}
