/** How the states of award rounds and honours look. */
import { CircleCheck, CircleClose, Clock, RemoveFilled } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Honour, Round } from './queries'

export const HONOUR_LOOKS: States<Honour['state']> = {
  words: 'honours.honourState',
  looks: {
    NOMINATED: { icon: Clock, tone: 'open' },
    GRANTED: { icon: CircleCheck, tone: 'good' },
    DECLINED: { icon: RemoveFilled, tone: 'neutral' },
    REVOKED: { icon: CircleClose, tone: 'bad' },
  },
}

export const ROUND_LOOKS: States<Round['state']> = {
  words: 'honours.roundState',
  looks: {
    OPEN: { icon: Clock, tone: 'open' },
    CLOSED: { icon: CircleCheck, tone: 'good' },
  },
}
