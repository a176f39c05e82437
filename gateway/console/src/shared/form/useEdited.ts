/** An object that a person edits: the draft, and the version that the next attempt is about. */
import { ref, watch, type Ref } from 'vue'
import { merged } from './merged'

interface Versioned {
  version: number
}

/**
 * Keeps what was typed while others change the object. Only after `takeLatest` do their changes come in, except in fields
 * that the person has changed.
 */
export function useEdited<Of extends Versioned, Draft extends object>(of: () => Of, draftOf: (of: Of) => Draft) {
  const draft = ref(draftOf(of())) as Ref<Draft>
  let seen = draftOf(of())
  const version = ref(of().version)
  const isWanted = ref(false)

  watch(of, (latest) => {
    if (!isWanted.value || latest.version === version.value) return
    draft.value = merged(seen, draft.value, draftOf(latest))
    seen = draftOf(latest)
    version.value = latest.version
    isWanted.value = false
  })

  return { draft, version, takeLatest: () => (isWanted.value = true) }
}
