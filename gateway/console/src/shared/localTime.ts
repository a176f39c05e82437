/** Moments as date inputs write them, `YYYY-MM-DDTHH:mm` in the zone of the platform, which has no summer time. */
const ZONE = '+08:00'
const OFFSET_MS = 8 * 3_600_000

/** Returns what a date input shows for an instant. */
export function localOf(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16)
}

/** Returns the instant of what a date input holds; `undefined` if it holds no moment. */
export function instantOf(local: string): string | undefined {
  const moment = new Date(`${local}:00${ZONE}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** Returns the day on which an instant falls. */
export function dayOf(instant: string): string {
  return localOf(instant).slice(0, 10)
}

/** Returns the time of day of an instant, `HH:mm`. */
export function timeOf(instant: string): string {
  return localOf(instant).slice(11)
}
