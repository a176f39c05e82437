/** How each state of an activity looks, as a tag and in the calendar. */
import { CircleCheck, CircleClose, Clock, EditPen, Flag, UserFilled, VideoPlay } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Tone } from '../../shared/parts/StateTag.vue'
import type { ActivityState } from './queries'

export const STATE_LOOKS: Record<ActivityState, { icon: Component; tone: Tone }> = {
  PLANNED: { icon: EditPen, tone: 'neutral' },
  RECRUITING: { icon: UserFilled, tone: 'open' },
  RUNNING: { icon: VideoPlay, tone: 'good' },
  ENDED: { icon: Flag, tone: 'warn' },
  HOURS_REVIEW: { icon: Clock, tone: 'warn' },
  CLOSED: { icon: CircleCheck, tone: 'good' },
  CANCELLED: { icon: CircleClose, tone: 'neutral' },
}
