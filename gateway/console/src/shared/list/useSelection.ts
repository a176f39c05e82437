/** Which rows are selected. Each row asks only about itself, so that a choice does not draw the cells again. */
import { computed, type Ref } from 'vue'

export interface Selection {
  has: (id: string) => boolean
  hasAll: (ids: string[]) => boolean
  toggle: (id: string) => void
  /** Selects these rows and no others, or none if they are selected. */
  toggleAll: (ids: string[]) => void
}

export function useSelection(selected: Ref<string[]>): Selection {
  const chosen = computed(() => new Set(selected.value))
  const has = (id: string) => chosen.value.has(id)
  const hasAll = (ids: string[]) => ids.length > 0 && ids.every(has)
  return {
    has,
    hasAll,
    toggle: (id) => {
      selected.value = has(id) ? selected.value.filter((other) => other !== id) : [...selected.value, id]
    },
    toggleAll: (ids) => {
      selected.value = hasAll(ids) ? [] : ids
    },
  }
}
