/** How the states of plans and their lines look. */
import { CircleCheck, Clock, EditPen, InfoFilled, WarningFilled } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { PlanState, ProgressLine } from './queries'

export const OUTCOME_LOOKS: States<ProgressLine['outcome']> = {
  words: 'plans.outcomeOf',
  looks: {
    MET: { icon: CircleCheck, tone: 'good' },
    OPEN: { icon: Clock, tone: 'open' },
    SHORT: { icon: WarningFilled, tone: 'bad' },
    UNPLANNED: { icon: InfoFilled, tone: 'neutral' },
  },
}

export const PLAN_LOOKS: States<PlanState> = {
  words: 'plans.stateOf',
  looks: {
    DRAFT: { icon: EditPen, tone: 'open' },
    ADOPTED: { icon: CircleCheck, tone: 'good' },
  },
}
