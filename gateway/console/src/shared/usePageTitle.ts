/** The title of the document, where the page is about something with a name of its own. */
import { watchEffect } from 'vue'
import { useTexts } from './useTexts'

/** Shows the name in the title as soon as it is known; until then the title is that of the page. */
export function usePageTitle(name: () => string | undefined): void {
  const { t } = useTexts()
  watchEffect(() => {
    const known = name()
    if (known) document.title = `${known} · ${t('platform')}`
  })
}
