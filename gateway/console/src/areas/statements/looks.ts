/** How the states of statements look. */
import { CircleCheck, CircleClose, Clock } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { State } from './queries'

/** How far a statement has come. */
export const STATEMENT_LOOKS: States<State> = {
  words: 'statements.stateOf',
  looks: {
    PREPARED: { icon: Clock, tone: 'open' },
    ISSUED: { icon: CircleCheck, tone: 'good' },
    VOID: { icon: CircleClose, tone: 'bad' },
  },
}
