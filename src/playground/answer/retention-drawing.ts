import type { Drawing } from './drawing.js'
import { readGroup } from './group.js'
import { type HeatCell, type HeatRow, readHeatCells } from './heat-map.js'
import { type Period, readPeriod } from './period.js'
import { isRecord, type JsonRecord } from './record.js'
import { readStatements } from './statement.js'

interface Cohort {
  readonly key: string
  readonly label: string
  readonly size: number | null
  readonly period: Period | null | undefined
  readonly cells: ReadonlyMap<number, HeatCell> | undefined
}

/** True for a root field that is the answer of a retention. */
export function isRetention(name: string, { cohorts, total, nodes, columns }: JsonRecord): boolean {
  if (Array.isArray(cohorts)) return true
  if (isRecord(total)) return Array.isArray(total.cells) || typeof total.size === 'number'
  return name === 'retention' && nodes === undefined && columns === undefined
}

/** Draws the shares of a retention as one heat map, or says in one sentence what the query must ask for first. */
export function drawRetention(field: string, answer: JsonRecord): Drawing[] | string {
  const cohorts = Array.isArray(answer.cohorts) ? answer.cohorts.filter(isRecord).map(readCohort) : []
  const total = isRecord(answer.total) ? readTotal(answer.total) : undefined
  const missing = whatIsMissing(field, answer, cohorts)
  if (missing !== undefined) return missing
  const drawn = total?.cells === undefined ? cohorts : [...cohorts, total]
  const offsets = [...new Set(drawn.flatMap(({ cells }) => [...(cells?.keys() ?? [])]))].sort((one, other) => one - other)
  const rowOf = (cohort: Cohort) => heatRow(cohort, offsets)
  const chart = {
    kind: 'heat' as const,
    offsets,
    rows: cohorts.map(rowOf),
    total: total?.cells === undefined ? null : rowOf(total),
  }
  const metric = 'share who were there, by periods after the start'
  return [{ id: `${field}.${metric}`, field, metric, chart, notes: [], statements: readStatements(answer) }]
}

function readCohort(cohort: JsonRecord): Cohort {
  const period = readPeriod(cohort.period)
  const group = readGroup(cohort)
  const start = period?.isPartial ? `${period.label} (partial)` : period?.label
  return {
    key: `${period?.start ?? ''} ${group.key}`,
    label: [start, group.label].filter((text) => text !== undefined && text !== '').join(' · '),
    size: sizeOf(cohort),
    period,
    cells: readHeatCells(cohort.cells),
  }
}

function readTotal(total: JsonRecord): Cohort {
  return { key: 'total', label: 'All cohorts', size: sizeOf(total), period: null, cells: readHeatCells(total.cells) }
}

function sizeOf({ size }: JsonRecord): number | null {
  return typeof size === 'number' ? size : null
}

function heatRow({ key, label, size, cells }: Cohort, offsets: readonly number[]): HeatRow {
  return { key, label, size, cells: offsets.map((offset) => cells?.get(offset) ?? null) }
}

function whatIsMissing(field: string, answer: JsonRecord, cohorts: readonly Cohort[]): string | undefined {
  if (!Array.isArray(answer.cohorts)) {
    return 'Nothing to draw yet: ask for cohorts { period { start label } size cells { offset value formatted } }.'
  }
  if (cohorts.length === 0) return `Nothing to draw: “${field}” has no cohorts here.`
  if (cohorts.some(({ cells }) => cells === undefined)) return 'Nothing to draw yet: ask for each share, cells { offset value formatted }.'
  if (cohorts.some(({ period }) => !period)) return 'Nothing to draw yet: ask for the name of each period { start label isPartial }.'
  if (new Set(cohorts.map(({ key }) => key)).size < cohorts.length) {
    return 'Nothing to draw yet: several cohorts look alike; ask for their period { start } and groups { label }.'
  }
  return undefined
}
