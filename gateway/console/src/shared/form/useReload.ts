/** Asking for the latest state of an object that somebody else has changed. */
import { useIsFetching } from '@tanstack/vue-query'
import { nextTick, ref, watch, type Ref } from 'vue'

/** Until the answer is here, another attempt would be about the old version again. */
export function useReload(ask: () => void): { isReloading: Ref<boolean>; reload: () => Promise<void> } {
  const questions = useIsFetching()
  const isReloading = ref(false)
  watch(questions, (open) => {
    if (open === 0) isReloading.value = false
  })

  async function reload(): Promise<void> {
    isReloading.value = true
    ask()
    await started()
    isReloading.value = questions.value > 0
  }

  return { isReloading, reload }
}

/** A question is counted in the task after the one that asks it. */
async function started(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  await nextTick()
}
