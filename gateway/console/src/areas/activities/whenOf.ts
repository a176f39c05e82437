/** When an activity takes place, in one line. */
import { dayOf, timeOf } from '../../shared/localTime'

/** Returns day and hours of a period; the hours of one that ends on another day name both days. */
export function whenOf(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  day: (of: string) => string,
): string {
  const [first, last] = [dayOf(startsAt), dayOf(endsAt)]
  const start = `${day(first)} ${timeOf(startsAt)}`
  return first === last ? `${start}–${timeOf(endsAt)}` : `${start} – ${day(last)} ${timeOf(endsAt)}`
}
