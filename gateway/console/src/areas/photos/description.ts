/** What the form about a photo holds, and what is sent of it. */
import { orNull } from '../../shared/form/fields'
import { instantOf, localOf } from '../../shared/localTime'
import type { Photo, PhotoKind, PhotoRequest } from './queries'

/** Who can be recognised: not said, nobody, or the people named and perhaps others. */
export const WHO = ['UNSAID', 'NOBODY', 'PEOPLE', 'OTHERS'] as const
export type Who = (typeof WHO)[number]

export type Draft = {
  kind: string
  caption: string
  takenAt: string
  who: string
  people: string[]
}

export function draftOf(photo: Photo): Draft {
  return {
    kind: photo.kind,
    caption: photo.caption ?? '',
    takenAt: photo.takenAt == null ? '' : localOf(photo.takenAt),
    who: whoOf(photo),
    people: (photo.people ?? []).map(({ volunteerId }) => volunteerId),
  }
}

function whoOf({ people, othersRecognisable }: Photo): Who {
  if (othersRecognisable) return 'OTHERS'
  if (people == null) return 'UNSAID'
  return people.length === 0 ? 'NOBODY' : 'PEOPLE'
}

/** Returns what is sent. People who are named count even if the answer beside them was not changed. */
export function requestOf(draft: Draft, kinds: readonly PhotoKind[]): PhotoRequest {
  const isNamed = draft.people.length > 0
  return {
    kind: kinds.find((kind) => kind === draft.kind) ?? 'PROCESS',
    caption: orNull(draft.caption),
    takenAt: instantOf(draft.takenAt) ?? null,
    people: draft.who === 'UNSAID' && !isNamed ? null : draft.people,
    othersRecognisable: draft.who === 'OTHERS',
  }
}
