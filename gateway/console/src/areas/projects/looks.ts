/** How the states of projects look. */
import { CircleCheck, EditPen, RefreshLeft, Stamp } from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { ProjectState } from './queries'

export const PROJECT_LOOKS: States<ProjectState> = {
  words: 'projects.stateOf',
  looks: {
    DRAFT: { icon: EditPen, tone: 'neutral' },
    FILED: { icon: Stamp, tone: 'open' },
    ACCEPTED: { icon: CircleCheck, tone: 'good' },
    RETURNED: { icon: RefreshLeft, tone: 'warn' },
  },
}
