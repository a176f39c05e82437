/** What the pages about policies ask the registry, and what they change there. */
import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { registry } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import type { Policy } from '../../api/policies'
import { answerOf, done, problemFrom } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { upload } from '../../shared/form/upload'
import { useTenant } from '../../shared/useTenant'

export type { Policy, PolicyKey } from '../../api/policies'
export type Version = components['schemas']['PolicyVersion']
export type ValueLine = components['schemas']['PolicyValueLine']
export type EffectiveValue = components['schemas']['EffectiveValueView']
export type Diff = components['schemas']['PolicyDiffView']
export type PolicyForm = components['schemas']['PolicyFormReplacement']

/** A policy with the tag that a change of it must name. */
export interface TaggedPolicy {
  policy: Policy
  tag: string
}

const SUBJECT = 'policies'

/** One document with all its versions. */
export function usePolicy(id: MaybeRefOrGetter<string | undefined>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'one', toValue(id)]),
    queryFn: ({ signal }) => readPolicy(tenant.value, toValue(id) ?? '', signal),
    enabled: () => toValue(id) !== undefined,
  })
}

async function readPolicy(tenant: string, id: string, signal: AbortSignal): Promise<TaggedPolicy> {
  const { data, error, response } = await registry.GET('/api/tenants/{tenant}/registry/policies/{id}', {
    params: { path: { tenant, id } },
    signal,
  })
  if (data === undefined) throw problemFrom(response.status, error)
  return { policy: data, tag: response.headers.get('ETag') ?? '' }
}

/** The values in force on a day, each with the document that sets it. */
export function useEffectiveValues(date: MaybeRefOrGetter<string>) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'effective', toValue(date)]),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/effective-values', {
          params: { path: { tenant: tenant.value }, query: { date: toValue(date) } },
          signal,
        }),
      ),
  })
}

/** The differences between two versions. */
export function useDiff(
  id: MaybeRefOrGetter<string>,
  from: MaybeRefOrGetter<number | undefined>,
  to: MaybeRefOrGetter<number | undefined>,
) {
  const tenant = useTenant()
  return useQuery({
    queryKey: computed(() => [tenant.value, SUBJECT, 'diff', toValue(id), toValue(from), toValue(to)]),
    queryFn: ({ signal }) =>
      answerOf(
        registry.GET('/api/tenants/{tenant}/registry/policies/{id}/changes', {
          params: {
            path: { tenant: tenant.value, id: toValue(id) },
            query: { from: toValue(from) ?? 0, to: toValue(to) ?? 0 },
          },
          signal,
        }),
      ),
    enabled: () => toValue(from) !== undefined && toValue(to) !== undefined,
  })
}

/** Saves a draft: of a new document, or of the next version of one. */
export async function saveDraft(tenant: string, of: TaggedPolicy | undefined, form: PolicyForm): Promise<Policy> {
  if (of === undefined) {
    return answerOf(
      registry.POST('/api/tenants/{tenant}/registry/policies', { params: { path: { tenant } }, body: form }),
    )
  }
  return answerOf(
    registry.PUT('/api/tenants/{tenant}/registry/policies/{id}/draft', { params: changeOf(tenant, of), body: form }),
  )
}

export function usePublish(): Change<TaggedPolicy> {
  return useChange([SUBJECT, 'verdicts'], (tenant, of) =>
    answerOf(
      registry.POST('/api/tenants/{tenant}/registry/policies/{id}/publication', { params: changeOf(tenant, of) }),
    ),
  )
}

export function useDiscardDraft(): Change<TaggedPolicy> {
  return useChange([SUBJECT], (tenant, of) =>
    done(registry.DELETE('/api/tenants/{tenant}/registry/policies/{id}/draft', { params: changeOf(tenant, of) })),
  )
}

/** Imports a YAML file as a draft. */
export function useImport(progress: (sent: number) => void): Change<File> {
  return useChange([SUBJECT], (tenant, file) => {
    const form = new FormData()
    form.set('file', file)
    return upload(`/api/tenants/${tenant}/registry/policies/files`, form, progress)
  })
}

/** Returns the address of a version as a YAML file. */
export function fileOf(tenant: string, policy: Policy, version: Version): string {
  return `/api/tenants/${tenant}/registry/policies/${encodeURIComponent(policy.id)}/versions/${version.version}/file`
}

function changeOf(tenant: string, { policy, tag }: TaggedPolicy) {
  return { path: { tenant, id: policy.id }, header: { 'If-Match': tag } }
}
