/** Items and slips for the specs of this area. */
import type { Item, Slip, SlipLine } from './queries'

export function anItem(change: Partial<Item> = {}): Item {
  return {
    id: 'vests',
    version: 1,
    kind: 'VEST',
    name: '演示红马甲',
    serial: null,
    stock: 20,
    taken: 12,
    left: 8,
    offered: true,
    allowedActions: ['CHANGE'],
    ...change,
  }
}

export function aLine(change: Partial<SlipLine> = {}): SlipLine {
  return {
    itemId: 'vests',
    name: '演示红马甲',
    requested: 10,
    issued: 10,
    returned: 0,
    lost: 0,
    damaged: 0,
    open: 10,
    ...change,
  }
}

export function aSlip(change: Partial<Slip> = {}): Slip {
  return {
    id: 'slip-1',
    number: 7,
    activityId: 'activity-1',
    activityTitle: '早高峰劝导',
    activityEndsAt: '2026-11-21T04:00:00Z',
    sectionId: 'section-1',
    sectionName: '办公室',
    state: 'ISSUED',
    lines: [aLine()],
    open: 10,
    dueOn: '2026-11-24',
    overdue: false,
    requested: { by: 'liaison', byName: '演示联络员', at: '2026-11-20T02:00:00Z' },
    issued: { by: 'committee', byName: '演示党委', at: '2026-11-20T03:00:00Z' },
    returns: [],
    dropped: null,
    waiver: null,
    allowedActions: ['RETURN'],
    version: 2,
    ...change,
  }
}
