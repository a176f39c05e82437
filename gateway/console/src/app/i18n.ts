/** Languages. Texts of an area are loaded with its first page. */
import { createI18n } from 'vue-i18n'
import { languageOf, type Language } from '../shared/area'
import chinese from './zh-CN.json'

type Messages = { [key: string]: string | Messages }

const KEPT = 'language'
const BASE = import.meta.glob<Messages>(['./en.json', '../shared/*.json'], { import: 'default' })
const OF_AREAS = import.meta.glob<Messages>('../areas/*/*.json', { import: 'default' })
const START: Language = 'zh-CN'
const MESSAGES: Record<Language, Messages> = { 'zh-CN': structuredClone(chinese), en: {} }
const loaded = new Set<string>()
const areas = new Set<string>()

export const i18n = createI18n({
  legacy: false,
  locale: START,
  fallbackLocale: START,
  messages: MESSAGES,
})

/** The language of the page. */
export function language(): Language {
  return languageOf(i18n.global.locale.value)
}

/** Changes the language and remembers it in this browser. */
export async function speak(to: Language, area: string | undefined): Promise<void> {
  await Promise.all([loadTexts(to, area), ...[...areas].map((each) => loadTexts(to, each))])
  i18n.global.locale.value = to
  document.documentElement.lang = to
  localStorage.setItem(KEPT, to)
}

/** Returns the language that was chosen in this browser, Chinese by default. */
export function keptLanguage(): Language {
  return languageOf(localStorage.getItem(KEPT))
}

/** Loads the texts that a page of the area needs. */
export async function loadTexts(of: Language, area: string | undefined): Promise<void> {
  if (area !== undefined) areas.add(area)
  await Promise.all([
    load(of, `./${of}.json`, BASE),
    load(of, `../shared/${of}.json`, BASE),
    ...(area === undefined ? [] : [load(of, `../areas/${area}/${of}.json`, OF_AREAS, area)]),
  ])
}

async function load(
  of: Language,
  file: string,
  files: Record<string, () => Promise<Messages>>,
  under?: string,
): Promise<void> {
  const read = files[file]
  if (read === undefined || loaded.has(file)) return
  const texts = await read()
  i18n.global.mergeLocaleMessage(of, under === undefined ? texts : { [under]: texts })
  loaded.add(file)
}
