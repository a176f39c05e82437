/** A change of something on the server: one attempt at a time, its problem kept until the next attempt. */
import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive } from 'vue'
import { problemOf, type Problem } from '../../api/problem'
import { useTenant } from '../useTenant'

export interface Change<Input> {
  busy: boolean
  problem: Problem | undefined
  /** Sends the change; resolves to whether it was made. */
  make: (input: Input) => Promise<boolean>
  forget: () => void
}

/** Whatever this page knows of the subjects is asked for again after the change. */
export function useChange<Input>(
  subjects: string[],
  send: (tenant: string, input: Input) => Promise<unknown>,
): Change<Input> {
  const tenant = useTenant()
  const memory = useQueryClient()
  const change = useMutation({
    mutationFn: (input: Input) => send(tenant.value, input),
    onSuccess: () =>
      Promise.all(subjects.map((subject) => memory.invalidateQueries({ queryKey: [tenant.value, subject] }))),
  })

  async function make(input: Input): Promise<boolean> {
    if (change.isPending.value) return false
    return change.mutateAsync(input).then(
      () => true,
      () => false,
    )
  }

  return reactive({
    busy: change.isPending,
    problem: computed(() => (change.error.value === null ? undefined : problemOf(change.error.value))),
    make,
    forget: change.reset,
  })
}
