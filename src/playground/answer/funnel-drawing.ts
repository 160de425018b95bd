import { hasMoreRows } from './connection.js'
import type { Drawing } from './drawing.js'
import { type FunnelChart, funnelChart } from './funnel-chart.js'
import { readGroup } from './group.js'
import { pageNote } from './notes.js'
import { readPeriod } from './period.js'
import { isRecord, type JsonRecord } from './record.js'
import { metricNames } from './row.js'
import { readStatements } from './statement.js'

interface FunnelRow {
  readonly key: string
  /** Its period and group; empty where there are none, or were not asked for. */
  readonly label: string
  readonly hasNoPeriodName: boolean
  readonly openWindow: number | null
  readonly chart: FunnelChart | undefined
}

/** True for a root field that is the answer of a funnel. */
export function isFunnel(name: string, field: JsonRecord): boolean {
  const isRow = (row: JsonRecord) => Array.isArray(row.steps) || typeof row.openWindow === 'number'
  const rows = [...rowsOf(field), ...(isRecord(field.total) ? [field.total] : [])]
  // Rows of metrics may be called "funnel" by an alias.
  const isNamedSo = name === 'funnel' && rows.length > 0 && rows.every((row) => metricNames(row).length === 0)
  return rows.some(isRow) || isNamedSo
}

/** Draws each row of a funnel, the total first where it was asked for, or says in one sentence what the query must ask for first. */
export function drawFunnel(field: string, answer: JsonRecord): Drawing[] | string {
  const nodes = rowsOf(answer)
  const rows = nodes.map(readFunnelRow)
  const total = isRecord(answer.total) ? [{ ...readFunnelRow(answer.total), key: 'total', label: 'total' }] : []
  const missing = whatIsMissing(rows, total)
  if (missing !== undefined) return missing
  const page = pageNote({ nodes, hasMore: hasMoreRows(answer, nodes.length) })
  const statements = readStatements(answer)
  return [...total, ...rows].flatMap(({ key, label, openWindow, chart }) => {
    if (chart === undefined) return []
    const notes = [openNote(openWindow), page].filter((note) => note !== undefined)
    return [{ id: `${field}.${key}`, field, metric: label || field, chart, notes, statements }]
  })
}

function rowsOf({ nodes }: JsonRecord): JsonRecord[] {
  return Array.isArray(nodes) ? nodes.filter(isRecord) : []
}

function readFunnelRow(row: JsonRecord): FunnelRow {
  const period = readPeriod(row.period)
  const group = readGroup(row)
  return {
    key: `${period?.start ?? ''} ${group.key}`,
    label: [period?.label ?? '', group.label].filter((text) => text !== '').join(' · '),
    hasNoPeriodName: period === undefined,
    openWindow: typeof row.openWindow === 'number' ? row.openWindow : null,
    chart: Array.isArray(row.steps) ? funnelChart(row.steps, period?.isPartial ?? false) : undefined,
  }
}

function openNote(count: number | null): string | undefined {
  if (count === null || count <= 0) return undefined
  const [noun, pronoun] = count === 1 ? ['attempt is', 'it is'] : ['attempts are', 'they are']
  return `${count.toLocaleString('en')} ${noun} still open: ${pronoun} in no step yet.`
}

function whatIsMissing(rows: readonly FunnelRow[], total: readonly FunnelRow[]): string | undefined {
  if (![...rows, ...total].some(({ chart }) => chart !== undefined)) {
    return 'Nothing to draw yet: ask how many reach each step, say nodes { steps { label entities fromPrevious fromFirst } }.'
  }
  if (rows.some(({ hasNoPeriodName }) => hasNoPeriodName)) {
    return 'Nothing to draw yet: ask for the name of each period { start label isPartial }.'
  }
  if (new Set(rows.map(({ key }) => key)).size < rows.length) {
    return 'Nothing to draw yet: several rows look alike; ask for their period { start label } and groups { label }.'
  }
  return undefined
}
