/** A stay as a form holds it, and as it is sent. */
import { instantOf, localOf } from '../localTime'

export interface StayDraft {
  startedAt: string
  endedAt: string
  breaks: { start: string; end: string }[]
}

interface Known {
  startedAt: string
  endedAt?: string | null
  breaks?: { start: string; end: string }[]
}

/** Returns the draft of a stay that is known; one without an end gets the end that was planned. */
export function stayDraft(known: Known, plannedEnd = ''): StayDraft {
  const end = known.endedAt ?? plannedEnd
  return {
    startedAt: localOf(known.startedAt),
    endedAt: end === '' ? '' : localOf(end),
    breaks: (known.breaks ?? []).map((pause) => ({ start: localOf(pause.start), end: localOf(pause.end) })),
  }
}

/** Returns the stay as it is sent; the platform says what is missing. */
export function staySent(draft: StayDraft) {
  return {
    startedAt: instantOf(draft.startedAt) ?? '',
    endedAt: instantOf(draft.endedAt) ?? '',
    breaks: draft.breaks.map((pause) => ({
      start: instantOf(pause.start) ?? '',
      end: instantOf(pause.end) ?? '',
    })),
  }
}
