/** A draft while it is edited: begins with the draft or the latest version, and keeps what was typed when saving fails. */
import { useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { problemOf, type Problem } from '../../api/problem'
import { today } from '../../shared/dates'
import { useTenant } from '../../shared/useTenant'
import { saveDraft, usePolicy, type PolicyForm } from './queries'
import { emptyForm, formOf, withTried } from './values'

export function useDraft() {
  const tenant = useTenant()
  const route = useRoute()
  const router = useRouter()
  const memory = useQueryClient()
  const id = computed(() => (typeof route.params['id'] === 'string' ? route.params['id'] : undefined))
  const { data: tagged, error, refetch } = usePolicy(id)
  const form = ref<PolicyForm>()
  const fault = computed(() => (error.value === null ? undefined : problemOf(error.value)))
  const state = reactive({
    form,
    busy: false,
    problem: undefined as Problem | undefined,
    start: reactive({ data: form, problem: fault, retry: reload }),
    save,
    reload,
  })

  watch(
    [id, tagged],
    () => {
      if (form.value !== undefined) return
      if (id.value === undefined) form.value = emptyForm(today())
      const last = tagged.value?.policy.versions.at(-1)
      if (last !== undefined) form.value = withTried(formOf(last), triedIn(route.query['set']))
    },
    { immediate: true },
  )

  async function save(): Promise<void> {
    if (form.value === undefined) return
    state.busy = true
    state.problem = undefined
    try {
      const saved = await saveDraft(tenant.value, tagged.value, form.value)
      await memory.invalidateQueries({ queryKey: [tenant.value, 'policies'] })
      await router.push({ name: 'policy', params: { tenant: tenant.value, id: saved.id } })
    } catch (thrown) {
      state.problem = problemOf(thrown)
    } finally {
      state.busy = false
    }
  }

  /** Takes the tag of the latest version; what was typed stays. */
  async function reload(): Promise<void> {
    state.problem = undefined
    await refetch()
  }

  return state
}

function triedIn(query: unknown): string[] {
  return [query].flat().filter((each) => typeof each === 'string')
}
