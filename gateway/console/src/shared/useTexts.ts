/** Texts, days and lengths of time in the language of the page. */
import { useI18n } from 'vue-i18n'
import { languageOf, type Texts } from './area'
import { dayText, hoursText, instantText } from './dates'

export function useTexts() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const language = () => languageOf(locale.value)
  return {
    t,
    say: (texts: Texts) => texts[language()],
    day: (day: string) => dayText(day, language()),
    instant: (instant: string) => instantText(instant, language()),
    hours: (minutes: number) => hoursText(minutes, language()),
  }
}
