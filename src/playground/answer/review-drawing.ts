import { readCell } from './cell.js'
import type { Bar } from './chart.js'
import type { Drawing } from './drawing.js'
import { noneLabel } from './group.js'
import { readPeriod } from './period.js'
import { isRecord, type JsonRecord } from './record.js'
import { labelOf, type ReviewPage, type ReviewRow, readReviewRow } from './review-page.js'
import { readStatements, type Statement } from './statement.js'

/** True for a root field that is the page of a review. */
export function isReview(name: string, { lines, nodes, columns, cohorts, steps }: JsonRecord): boolean {
  return Array.isArray(lines) || (name === 'review' && [nodes, columns, cohorts, steps].every((other) => other === undefined))
}

/** Draws a review: its page first, then each metric by each dimension; or says in one sentence what the query must ask for first. */
export function drawReview(field: string, answer: JsonRecord): Drawing[] | string {
  const lines = Array.isArray(answer.lines) ? answer.lines.filter(isRecord) : []
  const rows = lines.flatMap((line) => readReviewRow(line) ?? [])
  if (rows.length === 0)
    return 'Nothing to draw yet: ask for lines { metric { label } value { formatted } comparisons { formattedChange } }.'
  const statements = readStatements(answer)
  const title = typeof answer.label === 'string' ? answer.label : field
  const period = readPeriod(answer.period) ?? null
  const metric = period === null ? title : `${title}, ${period.label}${period.isPartial ? ' (partial)' : ''}`
  const chart = pageOf(rows, answer.comparedWith, period?.isPartial ?? false)
  const page = { id: `${field}.page`, field, metric, chart, notes: [], statements }
  return [page, ...lines.flatMap((line) => breakdownsOf(line, { field, statements, period }))]
}

function pageOf(rows: readonly ReviewRow[], named: unknown, isPartial: boolean): ReviewPage {
  const names = Array.isArray(named) ? named.map(String) : []
  const count = Math.max(...rows.map(({ changes }) => changes.length))
  const comparedWith = Array.from({ length: count }, (_nothing, place) => comparedText(names[place]))
  return { kind: 'review', isPartial, comparedWith, hasGoals: rows.some(({ goal }) => goal !== null), rows }
}

function comparedText(name: string | undefined): string {
  if (name === 'PREVIOUS_PERIOD') return 'on the one before'
  return name === 'SAME_PERIOD_LAST_YEAR' ? 'on last year' : 'change'
}

interface Page {
  readonly field: string
  readonly statements: readonly Statement[]
  readonly period: ReturnType<typeof readPeriod>
}

function breakdownsOf(line: JsonRecord, { field, statements, period }: Page): Drawing[] {
  const breakdowns = Array.isArray(line.breakdowns) ? line.breakdowns.filter(isRecord) : []
  return breakdowns.flatMap(({ dimension, groups }) => {
    const bars = Array.isArray(groups) ? groups.filter(isRecord).flatMap((group) => barOf(group, period?.isPartial ?? false)) : []
    if (bars.length === 0) return []
    const metric = `${labelOf(line.metric) ?? 'value'} by ${labelOf(dimension)?.toLowerCase() ?? 'group'}`
    const chart = { kind: 'bar' as const, period: period ?? null, bars }
    return [{ id: `${field}.${metric}`, field, metric, chart, notes: [], statements }]
  })
}

function barOf({ kind, group, value }: JsonRecord, isPartial: boolean): Bar[] {
  const cell = readCell(value)
  if (cell === undefined) return []
  if (kind === 'OTHER') return [{ key: 'OTHER', label: 'Other', isOther: true, isPartial, cell }]
  if (!isRecord(group)) return []
  const label = String(group.label ?? group.value ?? noneLabel)
  return [{ key: label, label, isOther: false, isPartial, cell }]
}
