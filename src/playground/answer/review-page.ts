import { type Cell, readCell } from './cell.js'
import { isRecord, type JsonRecord } from './record.js'

/** How far a value is from another, for people; `isBetter` by the metric's goal, null where it has none or nothing changed. */
export interface ReviewChange {
  readonly text: string
  readonly isBetter: boolean | null
}

/** A metric on the page of a review: its value, its changes in the order of the answer, its goal in words, and its recent past. */
export interface ReviewRow {
  readonly key: string
  readonly label: string
  readonly isNorthStar: boolean
  readonly value: string
  readonly changes: readonly ReviewChange[]
  readonly goal: { readonly text: string; readonly isBehind: boolean } | null
  readonly trend: readonly Cell[]
}

/** The page of a review; `comparedWith` are the heads of the changes, as many as the row with the most of them has. */
export interface ReviewPage {
  readonly kind: 'review'
  readonly isPartial: boolean
  readonly comparedWith: readonly string[]
  readonly hasGoals: boolean
  readonly rows: readonly ReviewRow[]
}

/** Reads a line of a review; undefined where its metric's name or the text of its value was not asked for. */
export function readReviewRow(line: JsonRecord): ReviewRow | undefined {
  const label = labelOf(line.metric)
  const value = isRecord(line.value) ? textOf(line.value.formatted ?? line.value.value) : undefined
  if (label === undefined || value === undefined) return undefined
  const direction = isRecord(line.goal) ? line.goal.direction : undefined
  const comparisons = Array.isArray(line.comparisons) ? line.comparisons.filter(isRecord) : []
  return {
    ...{ key: label, label, isNorthStar: line.isNorthStar === true, value, goal: goalOf(line.goal) },
    changes: comparisons.map((comparison) => changeOf(comparison, direction)),
    trend: Array.isArray(line.trend) ? line.trend.map((point) => cellOf(isRecord(point) ? point.value : null)) : [],
  }
}

/** What a metric or a dimension is called; undefined where no name of it was asked for. */
export function labelOf(named: unknown): string | undefined {
  return isRecord(named) ? textOf(named.label ?? named.name) : undefined
}

function changeOf({ formattedChange, change, changeRatio }: JsonRecord, direction: unknown): ReviewChange {
  const percent = typeof changeRatio === 'number' ? `${(changeRatio * 100).toLocaleString('en', shortNumber)} %` : undefined
  const by = [change, changeRatio].find((each) => typeof each === 'number')
  const isJudged = (direction === 'UP' || direction === 'DOWN') && typeof by === 'number' && by !== 0
  return {
    text: textOf(formattedChange) ?? percent ?? textOf(change) ?? '–',
    isBetter: isJudged ? by > 0 === (direction === 'UP') : null,
  }
}

const shortNumber = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const

function goalOf(goal: unknown): ReviewRow['goal'] {
  if (!isRecord(goal) || typeof goal.status !== 'string') return null
  const target = textOf(goal.formattedTarget)
  const words = goal.status.toLowerCase().replaceAll('_', ' ')
  const sign = goal.direction === 'UP' ? '≥ ' : goal.direction === 'DOWN' ? '≤ ' : ''
  return {
    text: target === undefined ? words : `${words} ${sign}${target}`,
    isBehind: goal.status === 'BEHIND' || goal.status === 'MISSED',
  }
}

const nothing: Cell = { value: null, formatted: null }
const cellOf = (value: unknown): Cell => readCell(value) ?? nothing

function textOf(value: unknown): string | undefined {
  if (value === null) return '–'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
