/** The words of a form about a person, and what they are sent as. */
import type { NationalStatus, PartyStatus, Profile, Registration } from './changes'
import type { Volunteer } from './queries'
import { orNull } from '../../shared/form/fields'

export const PARTY = [
  'PARTY_MEMBER',
  'PROBATIONARY_MEMBER',
  'LEAGUE_MEMBER',
  'REVOLUTIONARY_COMMITTEE',
  'DEMOCRATIC_LEAGUE',
  'CONSTRUCTION_ASSOCIATION',
  'PROMOTING_DEMOCRACY',
  'PEASANTS_AND_WORKERS',
  'ZHI_GONG',
  'JIU_SAN',
  'SELF_GOVERNMENT_LEAGUE',
  'DEMOCRATIC_PARTY',
  'NON_PARTY',
  'MASSES',
] as const satisfies PartyStatus[]
export const NATIONAL = ['NONE', 'SUBMITTED', 'REGISTERED', 'MISMATCH'] as const satisfies NationalStatus[]

const IN_THE_PARTY: PartyStatus[] = ['PARTY_MEMBER', 'PROBATIONARY_MEMBER']

export type PersonDraft = { displayName: string; phone: string; partyStatus: string; skills: string }
export type NewDraft = PersonDraft & { documentNumber: string; sectionId: string; branchId: string }

/** Returns the record of a person as it stands in the form. A masked phone number is not repeated. */
export function draftOf(person: Volunteer): PersonDraft {
  return {
    displayName: person.displayName,
    phone: '',
    partyStatus: person.partyStatus ?? '',
    skills: person.skills.join('、'),
  }
}

/** Returns what is sent. A phone number that was not typed stays as it is. */
export function profileOf(draft: PersonDraft, person: Volunteer): Profile {
  const { phone, ...rest } = standingOf(draft, person.partyMember)
  return phone === null ? rest : { ...rest, phone }
}

/** Returns a new entry of the roster. */
export function registrationOf(draft: NewDraft): Registration {
  return {
    ...standingOf(draft, false),
    documentNumber: draft.documentNumber.trim(),
    sectionId: draft.sectionId,
    branchId: orNull(draft.branchId),
  }
}

function standingOf(draft: PersonDraft, memberBefore: boolean) {
  const partyStatus = PARTY.find((status) => status === draft.partyStatus) ?? null
  return {
    displayName: draft.displayName.trim(),
    phone: orNull(draft.phone),
    partyStatus,
    partyMember: partyStatus === null ? memberBefore : IN_THE_PARTY.includes(partyStatus),
    skills: skillsOf(draft.skills),
  }
}

/** Returns the skills of a text in which they are divided by commas or the like. */
export function skillsOf(text: string): string[] {
  return text.split(/[、，,；;\s]+/).filter((skill) => skill !== '')
}
