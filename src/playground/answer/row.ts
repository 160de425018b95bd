import { type Cell, readCell } from './cell.js'
import { type Group, readGroup } from './group.js'
import { type Period, readPeriod } from './period.js'
import { isRecord, type JsonRecord } from './record.js'

/** One row of an answer, ready to draw: `cells` by the name that the metric has in the answer (its alias, if any). */
export interface Row {
  readonly kind: string | null
  readonly period: Period | null | undefined
  readonly group: Group
  readonly cells: ReadonlyMap<string, Cell>
}

const fieldsThatAreNoMetric = new Set(['id', 'kind', 'period', 'dimensions', 'groups', '__typename'])

/** Reads one of the `nodes` of a connection. */
export function readRow(node: JsonRecord): Row {
  const kind = node.kind
  return {
    kind: typeof kind === 'string' ? kind : null,
    period: readPeriod(node.period),
    group: readGroup(node),
    cells: new Map(metricFields(node).flatMap(([name, field]) => cellEntry(name, field))),
  }
}

/** The names of a row's metrics, drawable or not. */
export function metricNames(node: JsonRecord): string[] {
  return metricFields(node).map(([name]) => name)
}

function metricFields(node: JsonRecord): [string, unknown][] {
  return Object.entries(node).filter(([name, field]) => !fieldsThatAreNoMetric.has(name) && isRecord(field))
}

function cellEntry(name: string, field: unknown): [string, Cell][] {
  const cell = readCell(field)
  return cell === undefined ? [] : [[name, cell]]
}
