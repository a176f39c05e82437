/** How the states of redemptions and souvenirs look. */
import { CircleCheck, CircleClose, Clock, Remove } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { State } from './queries'

/** How far a redemption has come. */
export const REDEMPTION_LOOKS: States<State> = {
  words: 'redemptions.stateOf',
  looks: {
    REQUESTED: { icon: Clock, tone: 'open' },
    HANDED_OVER: { icon: CircleCheck, tone: 'good' },
    WITHDRAWN: { icon: Remove, tone: 'neutral' },
    SENT_BACK: { icon: CircleClose, tone: 'bad' },
  },
}

/** Whether volunteers can request a souvenir. */
export const OFFERED_LOOKS: States<'true' | 'false'> = {
  words: 'redemptions.offeredOf',
  looks: {
    true: { icon: CircleCheck, tone: 'good' },
    false: { icon: Remove, tone: 'neutral' },
  },
}
