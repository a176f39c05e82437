/** How the states of the parts of the platform look. */
import { CircleCheck, CircleClose } from '@element-plus/icons-vue'
import type { components } from '../../api/generated/gateway'
import type { States } from '../../shared/parts/states'

export const HEALTH_LOOKS: States<components['schemas']['HealthState']> = {
  words: 'health.state',
  looks: {
    UP: { icon: CircleCheck, tone: 'good' },
    DOWN: { icon: CircleClose, tone: 'bad' },
  },
}
