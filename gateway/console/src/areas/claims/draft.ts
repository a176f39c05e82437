/** What is typed into the form of a claim, and the request that it becomes. Times are those of the platform's zone. */
import type { ClaimRequest } from './queries'

export interface ClaimDraft {
  organiser: string
  content: string
  day: string
  from: string
  to: string
  proof: string
  proofSha256: string | undefined
}

/** Returns the request; `undefined` while the day or a time is missing. */
export function requestOf(draft: ClaimDraft): ClaimRequest | undefined {
  const startedAt = instantOf(draft.day, draft.from)
  const endedAt = instantOf(draft.day, draft.to)
  if (startedAt === undefined || endedAt === undefined) return undefined
  const proof = draft.proof.trim()
  return {
    organiser: draft.organiser.trim(),
    content: draft.content.trim(),
    startedAt,
    endedAt,
    ...(proof === '' ? {} : { proof }),
    ...(draft.proofSha256 === undefined ? {} : { proofSha256: draft.proofSha256 }),
  }
}

function instantOf(day: string, time: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(time) ? `${day}T${time}:00+08:00` : undefined
}
