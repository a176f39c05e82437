/** What was done, in words, by the code under which the audit log records it. */
import type { Language } from '../area'
import chinese from './acts/zh-CN.json'
import english from './acts/en.json'

const WORDS: Record<Language, Record<string, string>> = { 'zh-CN': chinese, en: english }

/** Returns the words for an act; entries from before a code was renamed show the code. */
export function actText(code: string, language: Language): string {
  return WORDS[language][code] ?? code
}
