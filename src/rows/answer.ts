import type { Calendar } from '../definition/calendar.js'
import type { Instant } from '../kit/zoned-time.js'
import type { StatementParameter } from '../sql/statement.js'
import type { LabelledPeriod } from './period-label.js'

/** What a row stands for: a null dimension alone never has to tell them apart. */
export type RowKind = 'GROUP' | 'OTHER' | 'SUBTOTAL' | 'TOTAL'

/** Why a value may not be what it will be: the period is not over, the range cuts it, amounts have no exchange rate (the value is then null), its window begins before the data do, or some of what it counts is not decided yet. */
export type CaveatCode = 'PERIOD_NOT_OVER' | 'CUT_BY_RANGE' | 'RATE_MISSING' | 'WINDOW_NOT_FILLED' | 'WINDOW_OPEN'

/** A stretch of time `[start, end)` as ISO 8601 instants with the zone's offset. */
export interface AnswerPeriod {
  readonly start: string
  readonly end: string
  readonly label: string
  /** What it is called after, for its label in the words of a language. */
  readonly labelled: LabelledPeriod
  /** It is not over yet, or the range cuts it. */
  readonly isPartial: boolean
  readonly caveats: readonly CaveatCode[]
}

/** The value of a dimension in a row: text as it is, integers and decimals as exact text, booleans, dates as ISO text. */
export type GroupKey = string | boolean | null

/** The value of one field in one row. Decimals are exact text. */
export interface AnswerValue {
  /** The number as a double; null: no data. */
  readonly value: number | null
  readonly exact: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  /** How many rows are not decided yet, and not in the value; null where all are from the start. */
  readonly openWindow: number | null
  readonly caveats: readonly CaveatCode[]
  /** In the order of the field's comparisons. */
  readonly comparisons: readonly AnswerComparison[]
}

/** What a value is compared with, and how far it is from it. */
export interface AnswerComparison {
  /** As the value's own. */
  readonly value: number | null
  readonly exact: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  /** The value less the one that it is compared with; null where either is. Exact text where both are exact. */
  readonly change: number | null
  readonly changeExact: string | null
  /** The change over the size of what it is compared with; null from 0. */
  readonly changeRatio: number | null
  /** The time that it is compared with, as ISO 8601 instants with the zone's offset; null where there is none. */
  readonly start: string | null
  readonly end: string | null
  /** Only the part of it that has passed of the value's own period. */
  readonly isPartial: boolean
  readonly caveats: readonly CaveatCode[]
}

/** One row of an answer. */
export interface AnswerRow {
  readonly id: string
  readonly kind: RowKind
  readonly period: AnswerPeriod | null
  /** In the order of `by`; `undefined` where this row is not grouped by that dimension (subtotals, other, total). */
  readonly groups: readonly (GroupKey | undefined)[]
  /** In the order of the question's fields. */
  readonly values: readonly AnswerValue[]
}

/** A statement that ran for an answer. */
export interface AnswerStatement {
  readonly sql: string
  readonly parameters: readonly StatementParameter[]
  readonly milliseconds: number
}

/** What the periods of an answer are made of: `[from, until)`, null for all time, in a zone, by a calendar, with the clock that says what is over. */
export interface AnswerTime {
  readonly range: readonly [Instant, Instant] | null
  readonly zone: string
  readonly calendar: Calendar
  readonly now: Instant
}

/** The whole answer to one question. Parts that were not wanted are null. */
export interface Answer {
  readonly rows: readonly AnswerRow[]
  readonly total: AnswerRow | null
  readonly totalCount: number | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** Makes the cursor of a row (by its index): only when it is asked for. */
  readonly cursor: (row: number) => string
  readonly currency: string | null
  readonly time: AnswerTime
  readonly statements: readonly AnswerStatement[]
  /** When the snapshot was opened, and the clock that decided relative ranges: ISO 8601 instants. */
  readonly asOf: string
  readonly now: string
}
