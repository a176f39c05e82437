/** How the states of claims look. */
import { CircleCheck, CircleClose, Clock, Finished, RefreshLeft } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { ClaimState } from './claims'

export const CLAIM_LOOKS: States<ClaimState> = {
  words: 'review.claim.stateOf',
  looks: {
    CLAIMED: { icon: Clock, tone: 'open' },
    CHECKED: { icon: Finished, tone: 'open' },
    CONFIRMED: { icon: CircleCheck, tone: 'good' },
    RETURNED: { icon: RefreshLeft, tone: 'warn' },
    WITHDRAWN: { icon: CircleClose, tone: 'neutral' },
    VOID: { icon: CircleClose, tone: 'bad' },
  },
}
