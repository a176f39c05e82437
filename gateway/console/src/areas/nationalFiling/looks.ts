/** How the states of records and answers look. */
import { CircleCheck, CircleClose, Clock, Minus, QuestionFilled, Warning } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Outcome, RecordState } from './exchange'

/** How far a record has come in the national system. */
export const RECORD_LOOKS: States<RecordState> = {
  words: 'nationalFiling.stateOf',
  looks: {
    NONE: { icon: Minus, tone: 'neutral' },
    SUBMITTED: { icon: Clock, tone: 'open' },
    REGISTERED: { icon: CircleCheck, tone: 'good' },
    MISMATCH: { icon: Warning, tone: 'warn' },
  },
}

/** What an answer says about a record. */
export const OUTCOME_LOOKS: States<Outcome> = {
  words: 'nationalFiling.outcome',
  looks: {
    MATCHED: { icon: CircleCheck, tone: 'good' },
    MISMATCH: { icon: Warning, tone: 'warn' },
    REFUSED: { icon: CircleClose, tone: 'bad' },
    MISSING_THERE: { icon: Clock, tone: 'open' },
    MISSING_HERE: { icon: QuestionFilled, tone: 'warn' },
    FAULTY: { icon: CircleClose, tone: 'warn' },
  },
}
