/** How the states of tenants and their flows look. */
import {
  CircleCheck,
  CircleClose,
  Delete,
  Loading,
  RefreshLeft,
  Remove,
  Timer,
  VideoPause,
} from '@element-plus/icons-vue'
import type { States } from '../../shared/parts/states'
import type { Flow, TenantState } from './queries'

export const TENANT_LOOKS: States<TenantState> = {
  words: 'tenants.stateOf',
  looks: {
    PROVISIONING: { icon: Loading, tone: 'open' },
    ACTIVE: { icon: CircleCheck, tone: 'good' },
    SUSPENDED: { icon: VideoPause, tone: 'warn' },
    DELETING: { icon: Delete, tone: 'bad' },
    DELETED: { icon: Remove, tone: 'neutral' },
  },
}

export const FLOW_LOOKS: States<Flow['state']> = {
  words: 'tenants.flowStateOf',
  looks: {
    RUNNING: { icon: Loading, tone: 'open' },
    WAITING: { icon: Timer, tone: 'warn' },
    FAILED: { icon: CircleClose, tone: 'bad' },
    COMPLETED: { icon: CircleCheck, tone: 'good' },
    UNDONE: { icon: RefreshLeft, tone: 'neutral' },
  },
}
