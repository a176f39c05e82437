/** How many have come. */
export interface Presence {
  progress: string
  minutes: number
}

export interface Counts {
  came: number
  here: number
  left: number
}

/** Counts a roll. A check-in that was struck has neither minutes nor a person on site, and does not count. */
export function countsOf(roll: Presence[]): Counts {
  const here = roll.filter(({ progress }) => progress === 'ON_SITE').length
  const left = roll.filter(
    ({ progress, minutes }) => progress !== 'ON_SITE' && (progress !== 'OPEN' || minutes > 0),
  ).length
  return { came: here + left, here, left }
}
