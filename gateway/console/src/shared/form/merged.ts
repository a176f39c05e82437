/**
 * Returns what to show after somebody changed an object that a person is editing: the latest values, and the person's own
 * in the fields that the person has changed.
 */
export function merged<Draft extends object>(seen: Draft, typed: Draft, latest: Draft): Draft {
  const result = { ...latest }
  for (const key in typed) if (!isSame(typed[key], seen[key])) result[key] = typed[key]
  return result
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
