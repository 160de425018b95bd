import type { Cell } from './cell.js'
import type { LineChart } from './chart.js'
import type { Group } from './group.js'
import { periodsInOrder } from './period-order.js'
import type { Row } from './row.js'

/** The line chart of a metric over rows that each have a period, the groups in the order of the answer. */
export function lineChart(rows: readonly Row[], metric: string): LineChart {
  const periods = periodsInOrder(rows.flatMap(({ period }) => (period ? [period] : [])))
  const groups = new Map<string, { group: Group; cellAt: Map<string, Cell> }>()
  for (const { group, period, cells } of rows) {
    const entry = groups.get(group.key) ?? { group, cellAt: new Map<string, Cell>() }
    groups.set(group.key, entry)
    const cell = cells.get(metric)
    if (period && cell) entry.cellAt.set(period.start, cell)
  }
  const series = [...groups.values()].map(({ group, cellAt }) => ({
    key: group.key,
    label: group.label,
    isOther: group.isOther,
    cells: periods.map((period) => cellAt.get(period.start) ?? null),
  }))
  return { kind: 'line', periods, series }
}
