/** A question about a draft or about other values: what is supposed, and the answer. */
import { computed, reactive, ref } from 'vue'
import { useRoute } from 'vue-router'
import { useDraftChoices, usePolicyKeys } from '../../api/policies'
import { problemOf, type Problem } from '../../api/problem'
import { useTenant } from '../../shared/useTenant'
import { askWhatIf, useEffectiveValues, type WhatIfRow } from './queries'
import { keysToTry, presentValue, valuesOf, type Trial } from './whatIf'

export function useWhatIf() {
  const tenant = useTenant()
  const { data: keys } = usePolicyKeys()
  const { data: effective } = useEffectiveValues()
  const { data: drafts } = useDraftChoices()
  const draft = useRoute().query['draft']
  const trials = ref<Trial[]>([{ key: '', value: '' }])
  const answer = ref<WhatIfRow[]>()
  const choices = computed(() => keysToTry(keys.value ?? [], effective.value ?? []))
  const state = reactive({
    draftOf: typeof draft === 'string' ? draft : '',
    drafts,
    date: '',
    busy: false,
    problem: undefined as Problem | undefined,
    trials,
    answer,
    choices,
    choose,
    add: () => void trials.value.push({ key: '', value: '' }),
    remove: (place: number) => void trials.value.splice(place, 1),
    ask,
    isComplete: computed((): boolean => Boolean(state.draftOf) || valuesOf(trials.value).length > 0),
  })

  function choose(trial: Trial): void {
    trial.value = presentValue(trial.key, effective.value ?? [])
  }

  async function ask(): Promise<void> {
    state.busy = true
    state.problem = undefined
    try {
      const found = await askWhatIf(tenant.value, {
        draftOf: state.draftOf || null,
        date: state.date || null,
        values: valuesOf(trials.value),
      })
      answer.value = found.rows
    } catch (thrown) {
      state.problem = problemOf(thrown)
    } finally {
      state.busy = false
    }
  }

  return state
}
