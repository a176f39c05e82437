/** The photos of an activity (NX-54). */
import { useQueryClient } from '@tanstack/vue-query'
import { reactive, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { activity } from '../../api/clients'
import type { components } from '../../api/generated/activity'
import { answerOf, done, problemOf, type Problem } from '../../api/problem'
import { fileForm } from '../../shared/form/fileForm'
import { upload } from '../../shared/form/upload'
import { useChange, type Change } from '../../shared/form/useChange'
import { useAnswer, type Answer } from '../../shared/useAnswer'
import { useTenant } from '../../shared/useTenant'

type Parts = components['schemas']

export type Photo = Parts['PhotoView']
export type Photos = Parts['ActivityPhotosView']
export type PhotoKind = Parts['PhotoKind']
export type PhotoRequest = Parts['PhotoRequestReplacement']
export type Person = Parts['PhotoPersonView']

export const KINDS = ['PROCESS', 'BEFORE', 'AFTER', 'UNIFORM'] as const satisfies PhotoKind[]

const PHOTOS = 'photos'
const CHANGED = [PHOTOS, 'activities', 'exceptions']
const OF_ACTIVITY = '/api/tenants/{tenant}/activity/activities/{id}' as const
const PHOTO = `${OF_ACTIVITY}/photos/{photoId}` as const

/** Returns where a picture is found. */
export function addressOf(tenant: string, id: string, photo: Photo, part: 'thumbnail' | 'content'): string {
  return `/api/tenants/${tenant}/activity/activities/${id}/photos/${photo.id}/${part}`
}

export function usePhotos(id: MaybeRefOrGetter<string>): Answer<Photos> {
  return useAnswer(
    () => [PHOTOS, toValue(id)],
    (tenant, signal) =>
      answerOf(activity.GET(`${OF_ACTIVITY}/photos`, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** The activity whose photos are shown. */
export function useActivity(id: MaybeRefOrGetter<string>): Answer<Parts['ActivityView']> {
  return useAnswer(
    () => ['activities', 'one', toValue(id)],
    (tenant, signal) => answerOf(activity.GET(OF_ACTIVITY, { params: { path: { tenant, id: toValue(id) } }, signal })),
  )
}

/** Describes a photo as it was seen. */
export function useDescribe(id: () => string, of: () => Photo): Change<PhotoRequest> {
  return useChange(CHANGED, (tenant, body) =>
    answerOf(
      activity.PUT(PHOTO, {
        params: {
          path: { tenant, id: id(), photoId: of().id },
          header: { 'If-Match': `"${of().version}"` },
        },
        body,
      }),
    ),
  )
}

export function useDelete(id: () => string, of: () => Photo): Change<string> {
  return useChange(CHANGED, (tenant, reason) =>
    done(
      activity.DELETE(PHOTO, {
        params: { path: { tenant, id: id(), photoId: of().id }, query: { reason } },
      }),
    ),
  )
}

/** A file on its way into the archive. */
export interface Upload {
  key: number
  name: string
  /** From 0 to 1. */
  sent: number
  state: 'waiting' | 'sending' | 'done' | 'refused'
  problem: Problem | undefined
}

/** Sends files one after the other; each has an answer of its own, and a refused one does not hold up the next. */
export function useUploads(id: () => string) {
  const tenant = useTenant()
  const memory = useQueryClient()
  const uploads = ref<Upload[]>([])
  const busy = ref(false)

  async function send(files: File[], kind: PhotoKind): Promise<void> {
    if (busy.value) return
    busy.value = true
    const address = `/api/tenants/${tenant.value}/activity/activities/${id()}/photos?kind=${kind}`
    uploads.value = files.map(({ name }, key) => ({ key, name, sent: 0, state: 'waiting', problem: undefined }))
    for (const [at, file] of files.entries()) await sendOne(uploads.value[at], file, address)
    busy.value = false
    await Promise.all(CHANGED.map((subject) => memory.invalidateQueries({ queryKey: [tenant.value, subject] })))
  }

  return reactive({ uploads, busy, send })
}

async function sendOne(line: Upload | undefined, file: File, address: string): Promise<void> {
  if (line === undefined) return
  line.state = 'sending'
  try {
    await upload(address, fileForm({ file }), (sent) => (line.sent = sent))
    line.state = 'done'
  } catch (thrown) {
    line.state = 'refused'
    line.problem = problemOf(thrown)
  }
}
