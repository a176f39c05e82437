/** How the states of an activity look to those who signed up. */
import { Calendar, CircleClose, Finished, Flag } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Signup } from './queries'

const OVER = { icon: Finished, tone: 'neutral' } as const

/** How far the activity is. */
export const ACTIVITY_LOOKS: States<Signup['state']> = {
  words: 'participation.stateOf',
  looks: {
    PLANNED: { icon: Calendar, tone: 'neutral' },
    RECRUITING: { icon: Calendar, tone: 'neutral' },
    RUNNING: { icon: Flag, tone: 'open' },
    ENDED: OVER,
    HOURS_REVIEW: OVER,
    CLOSED: OVER,
    CANCELLED: { icon: CircleClose, tone: 'bad' },
  },
}
