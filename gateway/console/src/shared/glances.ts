/** What the areas show on the first page. The shell knows all areas and provides the parts. */
import { inject, provide, type Component } from 'vue'

export interface GlancePart {
  area: string
  /** Loads the part together with its texts. */
  load: () => Promise<Component>
}

export type Glances = (roles: string[]) => GlancePart[]

const KEY = 'glances'

export function provideGlances(glances: Glances): void {
  provide(KEY, glances)
}

export function useGlances(): Glances {
  return inject<Glances>(KEY, () => [])
}
