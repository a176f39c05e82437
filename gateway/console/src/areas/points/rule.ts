/** The rule behind an entry of the points ledger. */
const WORDS: Record<string, string> = {
  'points.per-confirmed-hour-hundredths': 'rate',
  'points.counted-evidence': 'evidence',
  'quality-factor.method': 'quality',
  'violation.effect': 'violation',
  'points.daily-maximum-hundredths': 'daily',
  'points.yearly-maximum-hundredths': 'yearly',
  'points.expire-after-months': 'expiry',
}

/** Returns the word for the policy key that the entry results from; `other` for one that is newer than this page. */
export function wordOfRule(key: string): string {
  return WORDS[key] ?? 'other'
}
