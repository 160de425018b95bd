import type { BarChart } from './chart.js'
import type { Row } from './row.js'

/** The bar chart of a metric over rows of at most one period, in the order of the answer. */
export function barChart(rows: readonly Row[], metric: string): BarChart {
  const bars = rows.map(({ group, period, cells }) => ({
    key: group.key,
    label: group.label,
    isOther: group.isOther,
    isPartial: period?.isPartial ?? false,
    cell: cells.get(metric) ?? { value: null, formatted: null },
  }))
  const period = rows[0]?.period ?? null
  return { kind: 'bar', period, bars }
}
