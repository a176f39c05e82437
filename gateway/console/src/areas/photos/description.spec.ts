import { describe, expect, it } from 'vitest'
import { draftOf, requestOf } from './description'
import { aPhoto } from './fixtures'
import { KINDS } from './queries'

const ONE = { volunteerId: 'volunteer-1', displayName: '演示一' }

describe('the description of a photo', () => {
  it.each([
    ['nothing said', { people: null }, 'UNSAID'],
    ['nobody', { people: [] }, 'NOBODY'],
    ['participants', { people: [ONE] }, 'PEOPLE'],
    ['others as well', { people: [ONE], othersRecognisable: true }, 'OTHERS'],
  ] as const)('survivesTheFormWith: %s', (_, said, who) => {
    const photo = aPhoto({ ...said, people: said.people === null ? null : [...said.people] })
    const draft = draftOf(photo)
    expect(draft.who).toBe(who)
    expect(requestOf(draft, KINDS)).toEqual({
      kind: 'PROCESS',
      caption: '路口劝导',
      takenAt: '2026-11-21T00:30:00.000Z',
      people: photo.people?.map(({ volunteerId }) => volunteerId) ?? null,
      othersRecognisable: photo.othersRecognisable,
    })
  })

  it('sendsNamedPeopleEvenIfNothingElseWasSaid', () => {
    const draft = { ...draftOf(aPhoto({ people: null })), people: ['volunteer-1'] }
    expect(requestOf(draft, KINDS).people).toEqual(['volunteer-1'])
  })

  it('clearsWhatWasEmptied', () => {
    const draft = { ...draftOf(aPhoto()), caption: ' ', takenAt: '' }
    expect(requestOf(draft, KINDS)).toMatchObject({ caption: null, takenAt: null })
  })
})
