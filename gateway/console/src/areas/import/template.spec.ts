import { expect, it } from 'vitest'
import chinese from './zh-CN.json'
import { rosterTemplate } from './template'

it('rosterTemplateHasEveryColumnThatThePageNames', () => {
  const named = [...chinese.columns.matchAll(/“([^”]*)”/g)].flatMap(([, names]) => names?.split('、') ?? [])
  expect(named.length).toBeGreaterThan(5)
  const columns = rosterTemplate().replace('\uFEFF', '').trim().split(',')
  expect(columns).toEqual(expect.arrayContaining(named))
})
