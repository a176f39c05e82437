/** The lines of a plan as a form holds them, and as they are sent. */
import type { Item, Plan } from './queries'

export interface ItemDraft {
  quarter: string
  title: string
  theme: string | undefined
  activities: string
}

/** Returns an empty line for a quarter. */
export function emptyItem(quarter: string): ItemDraft {
  return { quarter, title: '', theme: undefined, activities: '1' }
}

/** Returns the lines of the latest edition for changing them. */
export function itemsOf(plan: Plan): ItemDraft[] {
  return (plan.editions.at(-1)?.items ?? []).map(({ quarter, title, theme, activities }) => ({
    quarter: String(quarter),
    title,
    theme: theme?.id,
    activities: String(activities),
  }))
}

/** Returns the lines as they are sent. */
export function itemsSent(items: ItemDraft[]): Item[] {
  return items.map(({ quarter, title, theme, activities }) => ({
    quarter: Number(quarter),
    title,
    theme: theme ?? null,
    activities: Number(activities),
  }))
}

/** Returns how many activities the lines plan in each quarter. */
export function plannedByQuarter(items: ItemDraft[]): number[] {
  return [1, 2, 3, 4].map((quarter) =>
    items
      .filter((item) => Number(item.quarter) === quarter)
      .reduce((sum, item) => sum + (Number(item.activities) || 0), 0),
  )
}
