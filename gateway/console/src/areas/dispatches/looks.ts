/** How the states of tasks look. */
import { Bell, CircleCheck, CircleClose, Finished, Remove, VideoPlay } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { TaskState } from './queries'

export const TASK_LOOKS: States<TaskState> = {
  words: 'dispatches.stateOf',
  looks: {
    ISSUED: { icon: Bell, tone: 'open' },
    ACCEPTED: { icon: VideoPlay, tone: 'open' },
    OBJECTED: { icon: CircleClose, tone: 'warn' },
    RELEASED: { icon: Remove, tone: 'neutral' },
    EXECUTED: { icon: Finished, tone: 'open' },
    REPORTED: { icon: CircleCheck, tone: 'good' },
  },
}
