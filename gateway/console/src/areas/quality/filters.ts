/** The filter of both lists: a person and a year. */
import { computed, type ComputedRef } from 'vue'
import { type Field, type Values, yearChoices } from '../../shared/form/fields'
import { useTexts } from '../../shared/useTexts'

export function usePersonAndYear(): ComputedRef<Field<Values>[]> {
  const { t } = useTexts()
  return computed(() => [
    { key: 'volunteer', kind: 'person', label: t('quality.person') },
    { key: 'year', kind: 'choice', label: t('quality.year'), choices: yearChoices() },
  ])
}
