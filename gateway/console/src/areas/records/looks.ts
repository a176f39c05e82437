/** How the states of services look. */
import { CircleCheck, CircleClose, Clock, LocationFilled, Warning } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Service } from './queries'

/** How far a service is on its way to the ledger. */
export const PROGRESS_LOOKS: States<Service['progress']> = {
  words: 'records.progressOf',
  looks: {
    ON_SITE: { icon: LocationFilled, tone: 'open' },
    OPEN: { icon: Warning, tone: 'warn' },
    UNREVIEWED: { icon: Clock, tone: 'neutral' },
    CONFIRMED: { icon: CircleCheck, tone: 'good' },
    REJECTED: { icon: CircleClose, tone: 'bad' },
  },
}
