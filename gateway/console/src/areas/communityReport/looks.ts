/** How the states of reports to the community look. */
import { CircleCheck, CircleClose, Clock } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { ReportIn } from './queries'

/** Whether somebody else has confirmed the report. */
export const REPORT_LOOKS: States<ReportIn['state']> = {
  words: 'communityReport.stateOf',
  looks: {
    REPORTED: { icon: Clock, tone: 'open' },
    CONFIRMED: { icon: CircleCheck, tone: 'good' },
    RETURNED: { icon: CircleClose, tone: 'bad' },
  },
}
