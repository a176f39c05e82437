/** Actions with their labels. */
import type { Action } from './ActionBar.vue'

/** Returns an action for each name; `danger` is the one that ends or destroys something. */
export function actionsOf(names: readonly string[], label: (name: string) => string, danger?: string): Action[] {
  return names.map((name) => ({ name, label: label(name), danger: name === danger }))
}
