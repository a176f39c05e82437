/** How the states of claims look. */
import { CircleCheck, CircleClose, Clock, Remove, User } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Claim } from './queries'

/** How far a claim has come. */
export const CLAIM_LOOKS: States<Claim['state']> = {
  words: 'claims.stateOf',
  looks: {
    CLAIMED: { icon: Clock, tone: 'open' },
    CHECKED: { icon: User, tone: 'open' },
    CONFIRMED: { icon: CircleCheck, tone: 'good' },
    RETURNED: { icon: CircleClose, tone: 'bad' },
    VOID: { icon: Remove, tone: 'neutral' },
    WITHDRAWN: { icon: Remove, tone: 'neutral' },
  },
}
