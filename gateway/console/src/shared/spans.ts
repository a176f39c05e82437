/** When something takes place, as people say it: the day, the day of the week and the hours, in the zone of the platform. */
import type { Language } from './area'
import { today } from './dates'

const ZONE = 'Asia/Shanghai'
const DAY_MS = 86_400_000

/** Formats the time from one instant to another; a time that ends on another day names both days. */
export function spanText(start: string, end: string, language: Language, now: Date = new Date()): string {
  const from = `${dayOf(start, language, now)} ${clockText(start, language)}`
  const isOneDay = today(new Date(start)) === today(new Date(end))
  return `${from}–${isOneDay ? '' : `${dayOf(end, language, now)} `}${clockText(end, language)}`
}

/** Formats the hour and minute of an instant, for example `14:05`. */
export function clockText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(new Date(instant))
}

/** Returns `0` for today, `1` for tomorrow, and so on. */
export function daysAhead(instant: string, now: Date = new Date()): number {
  return Math.round((Date.parse(today(new Date(instant))) - Date.parse(today(now))) / DAY_MS)
}

function dayOf(instant: string, language: Language, now: Date): string {
  const at = new Date(instant)
  const isThisYear = today(at).slice(0, 4) === today(now).slice(0, 4)
  return new Intl.DateTimeFormat(language, {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: ZONE,
  }).format(at)
}
