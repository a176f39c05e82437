import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { groupText } from './groups'

const ROOT = join(import.meta.dirname, '../../../../..')
const SERVICES = ['registry', 'volunteer-service', 'activity-service', 'scoring-service', 'reporting-service']
const DECLARED = /Subscription\.of\(\s*"([a-z-]+)"/g

function groupsOf(service: string): string[] {
  const sources = join(ROOT, service, 'src/main/java')
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(DECLARED)])
    .map(([, group = '']) => group)
}

it('groupTextWhenAServiceDeclaresTheGroupHasWords', () => {
  const declared = SERVICES.flatMap(groupsOf)

  expect(declared).toContain('registry-people')
  expect(declared.filter((group) => groupText(group, 'zh-CN') === group)).toEqual([])
})

it('groupTextFallsBackOnTheCode', () => {
  expect(groupText('registry-people', 'zh-CN')).toBe('账号跟随名册')
  expect(groupText('registry-new', 'zh-CN')).toBe('registry-new')
})
