/** A souvenir while its form is filled in. */
import { orNull } from '../../shared/form/fields'
import type { Souvenir, SouvenirForm } from './queries'

export type SouvenirDraft = Record<'name' | 'description' | 'points' | 'stock' | 'offered', string>

/** Returns what the form begins with: the souvenir as it is, or nothing for a new one, which is offered at once. */
export function draftOf(souvenir: Souvenir | undefined): SouvenirDraft {
  return {
    name: souvenir?.name ?? '',
    description: souvenir?.description ?? '',
    points: souvenir === undefined ? '' : String(souvenir.points),
    stock: souvenir === undefined ? '' : String(souvenir.stock),
    offered: String(souvenir?.offered ?? true),
  }
}

/** Returns what is sent. */
export function formOf({ name, description, points, stock, offered }: SouvenirDraft): SouvenirForm {
  return {
    name: name.trim(),
    description: orNull(description),
    points: Number(points),
    stock: Number(stock),
    offered: offered === 'true',
  }
}
