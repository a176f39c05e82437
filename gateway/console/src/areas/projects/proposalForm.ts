/** A proposal as a form holds it, and as it is sent. */
import type { Origin, Project, Proposal } from './queries'

export interface ProposalDraft {
  title: string
  origin: Origin
  leadSectionId: string | undefined
  coSectionIds: string[]
  field: string
  description: string
  firstDay: string
  lastDay: string
  themes: string[]
}

/** Returns an empty proposal. */
export function emptyProposal(): ProposalDraft {
  return {
    title: '',
    origin: 'APPLIED',
    leadSectionId: undefined,
    coSectionIds: [],
    field: '',
    description: '',
    firstDay: '',
    lastDay: '',
    themes: [],
  }
}

/** Returns the proposal of a project for changing it. */
export function proposalOf(project: Project): ProposalDraft {
  return {
    title: project.title,
    origin: project.origin,
    leadSectionId: project.leadSectionId,
    coSectionIds: [...project.coSectionIds],
    field: project.field,
    description: project.description,
    firstDay: project.firstDay ?? '',
    lastDay: project.lastDay ?? '',
    themes: project.themes.map(({ id }) => id),
  }
}

/** Returns the proposal as it is sent. The lead section does not join itself; an empty day is none. */
export function proposalSent(draft: ProposalDraft): Proposal {
  return {
    ...draft,
    leadSectionId: draft.leadSectionId ?? '',
    coSectionIds: draft.coSectionIds.filter((id) => id !== draft.leadSectionId),
    firstDay: draft.firstDay || null,
    lastDay: draft.lastDay || null,
  }
}
