/** Days of a calendar, as plain text `YYYY-MM-DD`. Weeks begin on Monday. */
export const VIEWS = ['month', 'week'] as const
export type View = (typeof VIEWS)[number]

const DAY_MS = 86_400_000
const WEEK = 7

/** Returns the day that lies some days away. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Returns the Monday of the week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, -((weekday + WEEK - 1) % WEEK))
}

/** Returns the days to show: the week of the day, or the whole weeks of its month. */
export function spanOf(day: string, view: View): string[] {
  const first = mondayOf(view === 'week' ? day : `${day.slice(0, 7)}-01`)
  const last = view === 'week' ? plusDays(first, WEEK - 1) : plusDays(mondayOf(lastOfMonth(day)), WEEK - 1)
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  return Array.from({ length: days }, (_, index) => plusDays(first, index))
}

function lastOfMonth(day: string): string {
  return plusDays(nextMonth(day), -1)
}

function nextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

/** Returns a day of the next period, or of the previous one. */
export function turn(day: string, view: View, by: 1 | -1): string {
  if (view === 'week') return plusDays(day, by * WEEK)
  return by === 1 ? nextMonth(day) : `${plusDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}-01`
}
