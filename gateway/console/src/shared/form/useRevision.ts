/** A form that changes an object and then leaves for another page. */
import { computed, reactive, type Ref } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import type { Problem } from '../../api/problem'
import type { Change } from './useChange'
import { useEdited } from './useEdited'

export interface Revising<Of, Draft, Input> {
  of: () => Of
  draftOf: (of: Of) => Draft
  change: Change<Input>
  /** What is sent; the version is the one that the person saw. */
  sent: (draft: Draft, version: number) => Input
  leaveFor: () => RouteLocationRaw
  /** Asks for the latest version of the object. */
  reload: () => void
}

/** What a `PageForm` takes besides its words. */
export interface FormOnPage {
  busy: boolean
  problem: Problem | undefined
  onSubmit: () => Promise<void>
  onCancel: () => void
  onReload: () => void
}

/** If somebody changes the object meanwhile, what was typed stays. */
export function useRevision<Of extends { version: number }, Draft extends object, Input>(
  revising: Revising<Of, Draft, Input>,
): { draft: Ref<Draft>; form: FormOnPage } {
  const { change } = revising
  const router = useRouter()
  const { draft, version, takeLatest } = useEdited(revising.of, revising.draftOf)

  async function submit(): Promise<void> {
    if (await change.make(revising.sent(draft.value, version.value))) leave()
  }

  function leave(): void {
    void router.replace(revising.leaveFor())
  }

  function reload(): void {
    change.forget()
    takeLatest()
    revising.reload()
  }

  const form = reactive({
    busy: computed(() => change.busy),
    problem: computed(() => change.problem),
    onSubmit: submit,
    onCancel: leave,
    onReload: reload,
  })
  return { draft, form: form as FormOnPage }
}
