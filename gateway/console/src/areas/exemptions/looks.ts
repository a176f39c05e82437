/** How the stages of exemptions look. */
import { CircleCheck, Clock } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Exemption } from './queries'

export const STAGE_LOOKS: States<Exemption['state']['stage']> = {
  words: 'exemptions.stageOf',
  looks: {
    ENTERED: { icon: Clock, tone: 'open' },
    CONFIRMED: { icon: CircleCheck, tone: 'good' },
  },
}
