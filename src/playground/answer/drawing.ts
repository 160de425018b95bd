import { barChart } from './bar-chart.js'
import type { Chart } from './chart.js'
import type { Connection } from './connection.js'
import { lineChart } from './line-chart.js'
import { notesOf } from './notes.js'
import { metricNames, type Row, readRow } from './row.js'
import type { Statement } from './statement.js'

/** One metric of one root field, one row of a funnel or a retention, drawn; `metric` is its name to choose it by, `notes` are plain sentences about what the eye cannot see. */
export interface Drawing {
  readonly id: string
  readonly field: string
  readonly metric: string
  readonly chart: Chart
  readonly notes: readonly string[]
  /** What ran for the root field. */
  readonly statements: readonly Statement[]
}

/** Draws each metric of a connection, or says in one sentence what the query must ask for first. */
export function drawConnection(connection: Connection): Drawing[] | string {
  const rows = connection.nodes.map(readRow).filter((row) => row.kind !== 'SUBTOTAL' && row.kind !== 'TOTAL')
  const metrics = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))]
  const missing = whatIsMissing(connection, rows, metrics)
  if (missing !== undefined) return missing
  return metrics.map((metric) => {
    const chart = chartOf(rows, metric)
    const { name: field, statements } = connection
    return { id: `${field}.${metric}`, field, metric, chart, notes: notesOf(connection, rows), statements }
  })
}

function chartOf(rows: readonly Row[], metric: string): Chart {
  const starts = new Set(rows.flatMap((row) => (row.period ? [row.period.start] : [])))
  return starts.size > 1 ? lineChart(rows, metric) : barChart(rows, metric)
}

function whatIsMissing({ name, nodes }: Connection, rows: readonly Row[], metrics: readonly string[]): string | undefined {
  if (rows.length === 0) return `Nothing to draw: “${name}” has no rows here.`
  if (metrics.length === 0) {
    const [metric] = nodes.flatMap(metricNames)
    return metric === undefined
      ? 'Nothing to draw yet: add a metric to the nodes, say revenue { value formatted }.'
      : `Nothing to draw yet: ask for a number, say ${metric} { value formatted }.`
  }
  if (rows.some((row) => row.period === undefined)) return 'Nothing to draw yet: ask for the name of each period { start label isPartial }.'
  if (hasRowsThatLookAlike(rows)) {
    return 'Nothing to draw yet: several rows look alike; ask for their period { start } and for every dimension of “by”.'
  }
  return undefined
}

function hasRowsThatLookAlike(rows: readonly Row[]): boolean {
  const keys = rows.map((row) => `${row.period?.start ?? ''} ${row.group.key}`)
  return new Set(keys).size < keys.length
}
