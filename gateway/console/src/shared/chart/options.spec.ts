import { describe, expect, it } from 'vitest'
import { lineOptions } from './options'

const COLOURS = { line: '#000', ink: '#111', grid: '#222', paper: '#fff' }
const POINTS = [
  { label: '1月', value: 60, text: '1 小时' },
  { label: '2月', value: null, text: '—' },
]

describe('lineOptions', () => {
  it('leaveAGapWhereNothingIsKnown', () => {
    expect(lineOptions(POINTS, COLOURS).series[0]?.data).toEqual([60, null])
  })

  it('drawTheTooltipOnTheCanvasBecausePagesForbidInlineStyles', () => {
    const { tooltip } = lineOptions(POINTS, COLOURS)
    expect(tooltip.renderMode).toBe('richText')
    expect(tooltip.formatter([{ dataIndex: 0 }])).toBe('1月  1 小时')
  })
})
