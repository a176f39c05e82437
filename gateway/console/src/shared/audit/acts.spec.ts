import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../area'
import { actText } from './acts'

const ROOT = join(import.meta.dirname, '../../../../..')
const SERVICES = ['registry', 'volunteer-service', 'activity-service', 'scoring-service', 'reporting-service']
const LIBRARIES = ['infra/tenancy', 'infra/web', 'infra/messaging', 'infra/national']
const DONE: Record<string, string> = { post: 'posted', put: 'put', patch: 'patched', delete: 'deleted' }

/** The code of a change without an entry of its own is made of its address, as in the service's `AuditedChange`. */
function codesOfChanges(service: string): string[] {
  const document = JSON.parse(readFileSync(join(ROOT, service, 'src/main/openapi.json'), 'utf8'))
  return Object.entries<object>(document.paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, operations]) => Object.keys(operations).flatMap((method) => codeOf(path, DONE[method])))
}

function codeOf(path: string, done: string | undefined): string[] {
  if (done === undefined) return []
  const before = path.startsWith('/api/platform/') ? 4 : 5
  const words = path
    .split('/')
    .slice(before)
    .filter((word) => !word.startsWith('{'))
  return [[...words, done].join('-')]
}

const RECORDS = /\b(audit|platformAudit)\.record\(|\bVisitTenant\b/
const COMMENTS = /\/\*[^]*?\*\/|\/\/.*/g
const TEXTS = /(\w+)?(\(?)\s*"([a-z]+(?:-[a-z]+)+)"/g
/** A text in one of these calls names a refusal or a place in the database, not an act. */
const OTHER_CALLS = ['of', 'refused', 'in', 'register']

/** The codes of use cases that write entries of their own: all hyphenated texts of their files, so that none is missed. */
function codesOfUseCases(folder: string): string[] {
  const sources = join(ROOT, folder, 'src/main/java')
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => readFileSync(join(sources, file), 'utf8'))
    .filter((source) => RECORDS.test(source))
    .flatMap((source) => [...source.replaceAll(COMMENTS, '').matchAll(TEXTS)])
    .filter(([, call, bracket]) => bracket === '' || !OTHER_CALLS.includes(call ?? ''))
    .flatMap(([, , , code]) => code ?? [])
}

const CODES = [
  ...new Set([...SERVICES.flatMap(codesOfChanges), ...[...SERVICES, ...LIBRARIES].flatMap(codesOfUseCases)]),
].toSorted()

describe('actText', () => {
  it('findsTheCodesOfChangesAndOfUseCases', () => {
    expect(CODES).toEqual(expect.arrayContaining(['volunteers-suspension-posted', 'identity-number-disclosed']))
  })

  it.each(LANGUAGES)('hasAnEntryForEveryCodeIn %s', (language) => {
    expect(CODES.filter((code) => actText(code, language) === code)).toEqual([])
  })

  it('showsAnUnknownCodeAsItIs', () => {
    expect(actText('volunteers-renamed', 'en')).toBe('volunteers-renamed')
  })
})
