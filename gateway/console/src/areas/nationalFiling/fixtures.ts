/** Packages and records for tests. */
import type { GroupTotals, NationalRecord, Package } from './exchange'

export function aPackage(of: Partial<Package> = {}): Package {
  return {
    id: 'p-1',
    packageNumber: '2026-001',
    authority: '演示民政厅',
    purpose: '演示报送',
    state: 'AWAITING',
    madeByName: '演示管理员',
    madeAt: '2026-11-02T09:00:00+08:00',
    madeOn: '2026-11-02',
    answerDueOn: '2026-11-12',
    overdue: false,
    records: 3,
    groups: [{ recordGroup: 'VOLUNTEER', groupTitle: '志愿者', count: 3 }],
    outcomes: { matched: 0, mismatch: 0, refused: 0, missingThere: 0, missingHere: 0, faulty: 0 },
    sha256: 'ab'.repeat(32),
    provisions: [],
    allowedActions: ['HAND_OUT', 'ANSWER', 'ABANDON'],
    version: 4,
    ...of,
  }
}

export function aRecord(of: Partial<NationalRecord> = {}): NationalRecord {
  return {
    recordGroup: 'VOLUNTEER',
    groupTitle: '志愿者',
    recordId: 'v-1',
    recordName: '演示001',
    registration: 'NONE',
    dueFor: 'NEW',
    objections: [],
    differences: [],
    ...of,
  }
}

export function theTotals(of: Partial<GroupTotals> = {}): GroupTotals {
  return {
    recordGroup: 'VOLUNTEER',
    groupTitle: '志愿者',
    total: 41,
    none: 3,
    submitted: 0,
    registered: 37,
    mismatch: 1,
    due: 3,
    refusable: 0,
    ...of,
  }
}
