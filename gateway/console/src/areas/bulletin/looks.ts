/** How the states of bulletins look. */
import { ChatDotRound, CircleCheck, CircleClose, Clock, EditPen, Lock } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Bulletin, Objection } from './queries'

export const BULLETIN_LOOKS: States<Bulletin['state']> = {
  words: 'bulletin.stateOf',
  looks: {
    DRAFT: { icon: EditPen, tone: 'neutral' },
    OBJECTION: { icon: ChatDotRound, tone: 'open' },
    FROZEN: { icon: Lock, tone: 'good' },
  },
}

export const OBJECTION_LOOKS: States<Objection['state']> = {
  words: 'bulletin.objectionState',
  looks: {
    OPEN: { icon: Clock, tone: 'open' },
    UPHELD: { icon: CircleCheck, tone: 'good' },
    REJECTED: { icon: CircleClose, tone: 'neutral' },
  },
}
