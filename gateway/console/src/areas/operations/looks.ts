/** How the states of dead letters look. */
import { Delete, RefreshRight, Warning } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { DeadLetterState } from './parts'

export const LETTER_LOOKS: States<DeadLetterState> = {
  words: 'operations.stateOf',
  looks: {
    OPEN: { icon: Warning, tone: 'warn' },
    REDRIVEN: { icon: RefreshRight, tone: 'good' },
    DISCARDED: { icon: Delete, tone: 'neutral' },
  },
}
