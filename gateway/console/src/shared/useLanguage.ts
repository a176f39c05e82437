/** The language of the page, for plain functions that put words together. */
import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { languageOf, type Language } from './area'

export function useLanguage(): ComputedRef<Language> {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => languageOf(locale.value))
}
