/** Steps in the life of an object: some happen at once, some ask first. */

/** What a step asks before it is taken. */
export interface Question {
  title: string
  /** Says what happens; shown above the field. */
  text?: string
  /** The words that are needed; absent if the step only wants to be confirmed. */
  field?: { name: string; label: string; max: number; hint?: string; single?: boolean; value?: string }
}

/** A step; its name is the one in `allowedActions`. */
export interface Step {
  name: string
  label: string
  main?: boolean
  danger?: boolean
  why?: string | undefined
  asks?: Question
  /** Whether the page does something of its own, for example opens a form. */
  own?: boolean
}

/** A step as it is sent, with the words that it asked for. */
export interface Taken {
  step: string
  words: string
}

/** Sends one step. */
export type Send<Of> = (tenant: string, of: Of, words: string) => Promise<unknown>

/** Returns the function that sends the steps of a table; a step that is not in it is an error of the page. */
export function sendSteps<Of>(table: Record<string, Send<Of>>) {
  return (tenant: string, { of, step, words }: Taken & { of: Of }): Promise<unknown> => {
    const send = table[step]
    if (send === undefined) throw new Error(`no step ${step}`)
    return send(tenant, of, words)
  }
}
