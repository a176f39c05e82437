/** How the states of inspections look. */
import { CircleCheck, CircleClose, Clock } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Inspection } from './queries'

/** How far an inspection has come. */
export const STAGE_LOOKS: States<Inspection['state']['stage']> = {
  words: 'inspections.stageOf',
  looks: {
    OPEN: { icon: Clock, tone: 'open' },
    CLOSED: { icon: CircleCheck, tone: 'good' },
    WITHDRAWN: { icon: CircleClose, tone: 'neutral' },
  },
}
