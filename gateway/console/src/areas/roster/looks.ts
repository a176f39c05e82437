/** How the states of volunteers look. */
import { CircleCheck, Clock, EditPen, Remove, VideoPause } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { VolunteerState } from './queries'

export const VOLUNTEER_LOOKS: States<VolunteerState> = {
  words: 'roster.stateOf',
  looks: {
    APPLIED: { icon: EditPen, tone: 'open' },
    REGISTERED: { icon: Clock, tone: 'open' },
    ACTIVE: { icon: CircleCheck, tone: 'good' },
    SUSPENDED: { icon: VideoPause, tone: 'warn' },
    LEFT: { icon: Remove, tone: 'neutral' },
  },
}
