/** How the states of report-ins look. */
import { Back, CircleCheck, Clock } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { State } from './queries'

export const REPORT_IN_LOOKS: States<State> = {
  words: 'reportins.stateOf',
  looks: {
    REPORTED: { icon: Clock, tone: 'open' },
    CONFIRMED: { icon: CircleCheck, tone: 'good' },
    RETURNED: { icon: Back, tone: 'warn' },
  },
}
