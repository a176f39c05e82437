/** The areas of the phone's document, which loads no others: every byte counts there. */
import type { Area } from '../shared/area'

export const PHONE_AREAS = Object.values(
  import.meta.glob<Area>('../areas/*/phone.ts', { eager: true, import: 'default' }),
)
