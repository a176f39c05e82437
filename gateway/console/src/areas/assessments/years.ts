/** The year of a list, as its filter says. */
import { today } from '../../shared/dates'

/** Returns the year of a filter, the present one if it says none. */
export function yearFrom(text: string | undefined): number {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : Number(today().slice(0, 4))
}
