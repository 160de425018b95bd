import { isRecord, type JsonRecord } from './record.js'

interface Column {
  readonly name: string
  readonly kind: string
  readonly values: readonly unknown[]
}

/** The rows of a `metricTable`, as `nodes` would have them; undefined where the name, kind or values of its columns were not asked for. */
export function nodesOfTable({ columns }: JsonRecord): JsonRecord[] | undefined {
  if (!Array.isArray(columns) || columns.length === 0) return undefined
  const known = columns.filter(isRecord).flatMap(readColumn)
  if (known.length < columns.length) return undefined
  const rowCount = Math.max(...known.map(({ values }) => values.length))
  return Array.from({ length: rowCount }, (_nothing, position) => nodeAt(known, position))
}

function readColumn({ name, kind, values }: JsonRecord): Column[] {
  return typeof name === 'string' && typeof kind === 'string' && Array.isArray(values) ? [{ name, kind, values }] : []
}

function nodeAt(columns: readonly Column[], position: number): JsonRecord {
  const valuesOf = (kind: string) => columns.filter((column) => column.kind === kind).map(({ name, values }) => [name, values[position]])
  const { periodStart, periodLabel, isPartial }: JsonRecord = Object.fromEntries(valuesOf('PERIOD'))
  const metrics = valuesOf('METRIC').map(([name, value]) => [name, { value }])
  return {
    ...Object.fromEntries(metrics),
    ...Object.fromEntries(valuesOf('ROW_KIND')),
    period: periodStart === undefined ? null : { start: periodStart, label: periodLabel, isPartial },
    dimensions: Object.fromEntries(valuesOf('DIMENSION')),
  }
}
