/** The mandates of an office, put together from its documents. */
import type { Policy, PolicyKey } from './queries'

type Title = Policy['versions'][number]['scope']['titles'][number]

/** A value that a document sets now, for the holders of some titles or for all. */
export interface Setting {
  policyId: string
  value: number
  titles: Title[]
}

/** What an office demands by one key: nothing, one number, or a number for each title. */
export interface Mandate {
  key: string
  title: string
  unit: string
  settings: Setting[]
}

/** Returns the mandates that judge agencies, in the order of the catalogue. */
export function mandatesOf(
  keys: readonly PolicyKey[],
  policies: readonly Policy[],
  owner: string,
  judged: ReadonlySet<string>,
  day: string,
): Mandate[] {
  const settings = policies.filter((policy) => policy.owner === owner).flatMap((policy) => settingsOf(policy, day))
  return keys
    .map(({ key, title, unit }) => ({
      key,
      title,
      unit,
      settings: settings.filter((each) => each.key === key).map((each) => each.setting),
    }))
    .filter((mandate) => judged.has(mandate.key) || mandate.settings.length > 0)
}

function settingsOf(policy: Policy, day: string): { key: string; setting: Setting }[] {
  const present = policy.versions.findLast(({ published, effectiveFrom }) => published && effectiveFrom <= day)
  return (present?.values ?? []).flatMap(({ key, value, scope }) =>
    typeof value === 'number' ? [{ key, setting: { policyId: policy.id, value, titles: scope.titles } }] : [],
  )
}

/** Returns the document whose next version can take over a tried number; none if each title has a number of its own. */
export function documentOf(mandate: Mandate | undefined): string | undefined {
  return mandate?.settings.length === 1 ? mandate.settings[0]?.policyId : undefined
}
