/** Days, instants, lengths of time and counts as people read them. All times in the zone of the platform. */
import type { Language } from './area'

const ZONE = 'Asia/Shanghai'

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }
const INSTANT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: ZONE,
}

/** Formats a day `YYYY-MM-DD`; a day has no zone. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, DAY).format(new Date(`${day}T00:00:00Z`))
}

/** Formats an instant to the minute, in the zone of the platform wherever the reader is. */
export function instantText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, INSTANT).format(new Date(instant))
}

/** Returns the present day of the platform as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now)
}

/** Formats a count with a comma between thousands, which both languages read. */
export function countText(count: number): string {
  return count.toLocaleString('en-US')
}

/** Formats minutes as hours and minutes, for example 90 as `1 小时 30 分`. */
export function hoursText(minutes: number, language: Language): string {
  const sign = minutes < 0 ? '−' : ''
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  const [hour, minute] = language === 'en' ? ['h', 'min'] : ['小时', '分']
  const parts = [hours > 0 ? `${countText(hours)} ${hour}` : '', rest > 0 || hours === 0 ? `${rest} ${minute}` : '']
  return sign + parts.filter((part) => part !== '').join(' ')
}
