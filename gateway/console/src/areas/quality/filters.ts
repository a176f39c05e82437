/** The filter of both lists: a person and a year. */
import { computed, type ComputedRef } from 'vue'
import type { Field, Values } from '../../shared/form/fields'
import { useTexts } from '../../shared/useTexts'

export function usePersonAndYear(): ComputedRef<Field<Values>[]> {
  const { t } = useTexts()
  return computed(() => [
    { key: 'volunteer', kind: 'person', label: t('quality.person') },
    { key: 'year', kind: 'number', label: t('quality.year') },
  ])
}
