import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, showPage } from '../../test/show'
import RateServicesPage from './RateServicesPage.vue'

const RATING = {
  record: 'r-0',
  volunteer: 'v-2',
  volunteerName: '演示002',
  year: 2026,
  scores: { patience: 5, care: 4, thoroughness: 5, warmth: 5 },
  factorHundredths: 115,
  ratedBy: 'c-1',
  ratedAt: '2026-03-07T01:00:00Z',
}

const ENTRY = {
  entryId: 'e-1',
  recordId: 'r-1',
  activityId: 'a-1',
  activityTitle: '文明交通劝导',
  kind: 'CONFIRM',
  minutes: 60,
  hours: '1',
  revision: 0,
  year: 2026,
  sectionId: 's-1',
  evidence: 'MEASURED',
  startedAt: '2026-03-05T01:00:00Z',
  endedAt: '2026-03-05T02:00:00Z',
  confirmedAt: '2026-03-06T01:00:00Z',
  confirmedBy: 'c-1',
  postedAt: '2026-03-06T01:00:00Z',
}

async function show(allowedActions: string[]) {
  const { page } = await showPage(RateServicesPage, 'quality', 'ratings/own?volunteer=v-1&year=2026', {
    'GET /volunteers/v-1/hours-entries': { body: pageOf({ ...ENTRY, allowedActions }) },
    'GET /ratings/own-sections': { body: pageOf(RATING) },
  })
  return page
}

describe('RateServicesPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('offersTheRatingOfServicesOfTheOwnSection', async () => {
    const page = await show(['RATE'])
    expect(page.text()).toContain('文明交通劝导')
    expect(page.findAll('button').map((button) => button.text())).toContain('评价')
  })

  it('listsTheRatingsOfTheOwnSections', async () => {
    const page = await show([])
    expect(page.get('.asked').text()).toContain('演示002')
    expect(page.get('.asked').text()).toContain('1.15')
  })

  it('saysWhyAnotherServiceCannotBeRated', async () => {
    const page = await show([])
    expect(page.findAll('button').map((button) => button.text())).not.toContain('评价')
    expect(page.text()).toContain('只能评价本处室他人的服务')
  })
})
