import { expect, it } from 'vitest'
import { stayDraft, staySent } from './stay'

const KNOWN = {
  startedAt: '2026-11-30T01:00:00Z',
  endedAt: '2026-11-30T03:00:00Z',
  breaks: [{ start: '2026-11-30T02:00:00Z', end: '2026-11-30T02:10:00Z' }],
}

it('stayDraftShowsAKnownStayInTheZoneOfThePlatform', () => {
  expect(stayDraft(KNOWN)).toEqual({
    startedAt: '2026-11-30T09:00',
    endedAt: '2026-11-30T11:00',
    breaks: [{ start: '2026-11-30T10:00', end: '2026-11-30T10:10' }],
  })
})

it('stayDraftTakesThePlannedEndForAStayWithoutOne', () => {
  expect(stayDraft({ ...KNOWN, endedAt: null }, '2026-11-30T04:00:00Z').endedAt).toBe('2026-11-30T12:00')
  expect(stayDraft({ ...KNOWN, endedAt: null }).endedAt).toBe('')
})

it('staySentReturnsTheSameMoments', () => {
  const sent = staySent(stayDraft(KNOWN))
  expect(Date.parse(sent.startedAt)).toBe(Date.parse(KNOWN.startedAt))
  expect(sent.breaks.map((pause) => Date.parse(pause.end))).toEqual([Date.parse('2026-11-30T02:10:00Z')])
})
