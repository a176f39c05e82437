/** What several areas ask the registry about documents: all of them, what they may set, and which have a draft. */
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useTenant } from '../shared/useTenant'
import type { Choice } from './choices'
import { registry } from './clients'
import type { components } from './generated/registry'
import { answerOf } from './problem'

export type Policy = components['schemas']['PolicyView']
export type PolicyKey = components['schemas']['PolicyKeyView']

/** The documents of the tenant and those from above. */
export function usePolicies() {
  const tenant = useTenant()
  return useQuery(allOf(() => tenant.value))
}

/** The documents of the tenant that have a draft, by its title. */
export function useDraftChoices() {
  const tenant = useTenant()
  return useQuery({
    ...allOf(() => tenant.value),
    select: (policies: Policy[]) => policies.filter(({ owner }) => owner === tenant.value).flatMap(draftChoice),
  })
}

function allOf(tenant: () => string) {
  return {
    queryKey: computed(() => [tenant(), 'policies', 'all']),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policies', { params: { path: { tenant: tenant() } }, signal }),
      ),
  }
}

function draftChoice({ id, versions }: Policy): Choice[] {
  const draft = versions.find(({ published }) => !published)
  return draft === undefined ? [] : [{ value: id, label: draft.title }]
}

/** What documents may set: meaning, unit, range and options of each value. */
export function usePolicyKeys() {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, 'policies', 'keys']),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policy-keys', {
          params: { path: { tenant: tenant.value } },
          signal,
        }),
      ),
  })
}
