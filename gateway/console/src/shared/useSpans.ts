/** Times of activities in the language of the page. */
import { useI18n } from 'vue-i18n'
import { languageOf } from './area'
import { clockText, spanText } from './spans'

export function useSpans() {
  const { locale } = useI18n({ useScope: 'global' })
  return {
    span: (start: string, end: string) => spanText(start, end, languageOf(locale.value)),
    clock: (instant: string) => clockText(instant, languageOf(locale.value)),
  }
}
