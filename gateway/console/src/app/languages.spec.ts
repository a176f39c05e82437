import { describe, expect, it } from 'vitest'

type Texts = { [key: string]: string | Texts }

const FILES = import.meta.glob<Texts>('../**/{zh-CN,en}.json', { eager: true, import: 'default' })
const FOLDERS = [...new Set(Object.keys(FILES).map((file) => file.replace(/[^/]*$/, '')))]

function keysOf(texts: Texts | undefined, above = ''): string[] {
  return Object.entries(texts ?? {}).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${above}${key}`] : keysOf(text, `${above}${key}.`),
  )
}

function parametersOf(texts: Texts | undefined): string[] {
  return [...JSON.stringify(texts ?? {}).matchAll(/"(\w+)":"([^"]*)"/g)].map(
    ([, key, text]) => `${key}: ${(text?.match(/{\w+}/g) ?? []).toSorted().join()}`,
  )
}

describe('languages', () => {
  it('areFoundInEveryPartOfTheConsole', () => {
    expect(FOLDERS.length).toBeGreaterThan(3)
  })

  it.each(FOLDERS)('sayTheSameIn %s', (folder) => {
    const [chinese, english] = [FILES[`${folder}zh-CN.json`], FILES[`${folder}en.json`]]
    expect(keysOf(english)).toEqual(keysOf(chinese))
    expect(parametersOf(english)).toEqual(parametersOf(chinese))
  })
})
