/** Activities and commitments for tests. */
import type { Activity, Opportunity, Signup } from './queries'

export function anActivity(change: Partial<Activity> = {}): Activity {
  return {
    id: 'activity-1',
    projectId: 'project-1',
    title: '早高峰劝导（演示）',
    mode: 'SELF_ORGANISED',
    branchIds: [],
    branches: [],
    nature: 'ORDINARY',
    themes: [],
    startsAt: '2026-12-05T01:00:00Z',
    endsAt: '2026-12-05T03:00:00Z',
    place: '演示路口',
    capacity: 30,
    riskStatement: '注意车辆',
    riskLevel: 'LOW',
    state: 'RECRUITING',
    organiser: 'organiser',
    allowedActions: [],
    version: 1,
    ...change,
  }
}

export function anOpportunity(change: Partial<Opportunity> = {}): Opportunity {
  return {
    activity: anActivity(),
    seatsLeft: 3,
    waiting: 0,
    mine: { standing: 'NONE' },
    allowedActions: ['SIGN_UP'],
    ...change,
  }
}

export function aSignup(change: Partial<Signup> = {}): Signup {
  return {
    activityId: 'activity-1',
    title: '早高峰劝导（演示）',
    projectId: 'project-1',
    place: '演示路口',
    state: 'RECRUITING',
    organiser: 'organiser',
    startsAt: '2026-12-05T01:00:00Z',
    endsAt: '2026-12-05T03:00:00Z',
    agreedAt: '2026-11-01T00:00:00Z',
    mine: { standing: 'SEATED', number: 1 },
    consentNeeded: false,
    changes: [],
    allowedActions: [],
    ...change,
  }
}
