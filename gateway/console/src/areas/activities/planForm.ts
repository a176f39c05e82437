/** The plan of an activity as a form holds it, and as it is sent. An activity does not cross midnight. */
import { dayOf, instantOf, timeOf } from '../../shared/localTime'
import type { Plan } from './changes'
import type { Activity, Mode, Nature, RiskLevel } from './queries'

export interface PlanDraft {
  title: string
  mode: Mode
  branchIds: string[]
  leadBranchId: string | undefined
  day: string
  starts: string
  ends: string
  place: string
  capacity: string
  riskLevel: RiskLevel
  riskStatement: string
  nature: Nature
  themes: string[]
}

/** Returns an empty plan for a day, with the themes of its project. */
export function emptyPlan(day: string, themes: string[]): PlanDraft {
  return {
    title: '',
    mode: 'SELF_ORGANISED',
    branchIds: [],
    leadBranchId: undefined,
    day,
    starts: '09:00',
    ends: '11:00',
    place: '',
    capacity: '20',
    riskLevel: 'LOW',
    riskStatement: '',
    nature: 'ORDINARY',
    themes,
  }
}

/** Returns the plan of an activity for changing it. */
export function planOf(activity: Activity): PlanDraft {
  return {
    title: activity.title,
    mode: activity.mode,
    branchIds: [...activity.branchIds],
    leadBranchId: activity.leadBranchId ?? undefined,
    day: dayOf(activity.startsAt),
    starts: timeOf(activity.startsAt),
    ends: timeOf(activity.endsAt),
    place: activity.place,
    capacity: String(activity.capacity),
    riskLevel: activity.riskLevel,
    riskStatement: activity.riskStatement,
    nature: activity.nature,
    themes: activity.themes.map(({ id }) => id),
  }
}

/** Returns the plan as it is sent. The lead is dropped when its branch no longer takes part. */
export function planSent(draft: PlanDraft): Plan {
  const { day, starts, ends, capacity, leadBranchId, ...rest } = draft
  const leads = leadBranchId !== undefined && draft.branchIds.includes(leadBranchId)
  return {
    ...rest,
    startsAt: instantOf(`${day}T${starts}`) ?? '',
    endsAt: instantOf(`${day}T${ends}`) ?? '',
    capacity: Number(capacity),
    leadBranchId: leads ? leadBranchId : null,
  }
}
