/** The areas of the desk's document. Adding one adds a folder and changes no existing file. */
import type { Area } from '../shared/area'

export const DESK_AREAS = Object.values(
  import.meta.glob<Area>('../areas/*/routes.ts', { eager: true, import: 'default' }),
)
