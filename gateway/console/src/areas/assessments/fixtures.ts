/** Assessments for tests. */
import type { Assessment, Indicator, Part } from './queries'

export function aPart(of: Partial<Part> = {}): Part {
  return {
    indicator: 'mean-service',
    title: '年平均服务时长',
    requirements: ['NX-32'],
    weight: 1,
    comparison: 'MEAN',
    counter: 'MINUTES',
    numerator: 192,
    denominator: 1,
    parts: 1,
    target: {
      threshold: 240,
      outcome: 'WARN',
      shortfall: 48,
      policyId: 'own-rules',
      policyVersion: 1,
      clause: 'c1',
      quote: '人均不少于4小时。',
    },
    grade: 'B',
    score: 66,
    remarks: [],
    ...of,
  }
}

export function anAssessment(of: Partial<Assessment> = {}): Assessment {
  return {
    subject: { kind: 'UNIT', name: '本单位' },
    period: { kind: 'YEAR', from: '2026-01-01', to: '2026-12-31', label: '2026年' },
    weight: 20,
    parts: [aPart()],
    proven: [],
    earned: 66,
    possible: 100,
    scorePercent: '66.00',
    points: '13.20',
    ...of,
  }
}

export function anIndicator(of: Partial<Indicator['state']> = {}, allowedActions: string[] = []): Indicator {
  return {
    id: 'e-1',
    version: 1,
    allowedActions,
    state: {
      id: 'e-1',
      form: {
        year: 2026,
        title: '制度建设',
        source: '测评体系 1.2',
        weight: 5,
        evidence: [
          {
            method: 'MATERIAL_REVIEW',
            title: '志愿服务制度',
            documentNumber: '演示〔2026〕3号',
            datedOn: '2026-03-05',
          },
        ],
      },
      enteredBy: 'account-1',
      ...of,
    },
  }
}
