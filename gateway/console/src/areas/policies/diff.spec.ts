import { describe, expect, it } from 'vitest'
import { linesOf } from './diff'
import type { Diff } from './queries'

const SCOPE = { tenants: [], titles: [], unitTypes: [] }
const SETTING = {
  key: 'participation.minimum-percent',
  type: 'PERCENT' as const,
  value: 90,
  clause: 'NX-31',
  direction: 'AT_LEAST' as const,
  overridable: false,
  scope: SCOPE,
}
const DIFF: Diff = {
  heading: [{ field: 'title', before: '试行', after: '正式' }],
  clauses: [{ id: 'NX-99', after: { id: 'NX-99', section: '五', quote: '新增条款', force: 'MUST', bases: [] } }],
  values: [
    {
      key: SETTING.key,
      scope: SCOPE,
      before: { setting: SETTING, quote: '达到90%以上' },
      after: { setting: { ...SETTING, value: 95 }, quote: '达到95%以上' },
    },
  ],
}

describe('linesOf', () => {
  const [value, clause, heading] = linesOf(DIFF, [], 'zh-CN')

  it('putsFirstTheValuesWithTheTextOfTheirClauses', () => {
    expect(value).toMatchObject({ kind: 'value', before: '90%', after: '95%', quotes: ['达到90%以上', '达到95%以上'] })
  })

  it('showsClausesThatAreNew', () => {
    expect(clause).toMatchObject({ kind: 'clause', name: 'NX-99', before: undefined, after: '新增条款' })
  })

  it('endsWithTheHeading', () => {
    expect(heading).toMatchObject({ kind: 'heading', name: 'title', before: '试行', after: '正式' })
  })
})
