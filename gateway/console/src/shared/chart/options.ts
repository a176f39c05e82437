/** What a chart shows. Plain functions; colours come from the page. */

export interface ChartPoint {
  label: string
  /** `null` where nothing is known: the line has a gap there. */
  value: number | null
  /** The value as people read it. */
  text: string
}

export interface ChartColours {
  line: string
  ink: string
  grid: string
  paper: string
}

/** Returns the options of ECharts for points over time; the unit stands above the axis. */
export function lineOptions(points: ChartPoint[], colours: ChartColours, unit = '') {
  const axis = { axisLine: { lineStyle: { color: colours.grid } }, axisLabel: { color: colours.ink } }
  return {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    grid: { left: 8, right: 16, top: unit === '' ? 16 : 36, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis' as const,
      renderMode: 'richText' as const,
      backgroundColor: colours.paper,
      borderColor: colours.grid,
      textStyle: { color: colours.ink },
      formatter: (shown: unknown) => textAt(points, shown),
    },
    xAxis: { type: 'category' as const, data: points.map(({ label }) => label), ...axis },
    yAxis: {
      type: 'value' as const,
      name: unit,
      nameTextStyle: { color: colours.ink, align: 'left' as const },
      splitLine: { lineStyle: { color: colours.grid } },
      ...axis,
    },
    series: [
      {
        type: 'line' as const,
        data: points.map(({ value }) => value),
        symbolSize: 8,
        color: colours.line,
        lineStyle: { width: 2 },
        areaStyle: { opacity: 0.12 },
      },
    ],
  }
}

function textAt(points: ChartPoint[], shown: unknown): string {
  const first: unknown = Array.isArray(shown) ? shown[0] : shown
  const place = typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : -1
  const point = points[place]
  return point === undefined ? '' : `${point.label}  ${point.text}`
}
