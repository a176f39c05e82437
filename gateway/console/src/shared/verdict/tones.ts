/** The tone of each outcome, for tags and bars alike. */
import type { Tone } from '../parts/StateTag.vue'
import type { Outcome } from './amount'

export const OUTCOME_TONES: Record<Outcome, Tone> = {
  PASS: 'good',
  FAIL: 'bad',
  WARN: 'warn',
  NOT_ASSESSABLE: 'neutral',
}
