import { startOf } from '../civil-day.js'
import { months, now } from '../instant.js'
import type { Answer } from './answer.js'
import type { DimensionName, Keys } from './fact.js'
import { type AnswerRecord, grouped, nullsLast, schemaName } from './metric-tally.js'

/** A period as far as it has passed, in seconds since 1970: half-open, its end not after the clock. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is expected of a metric that looks at edges or through windows: over both years, for each month and quarter, and for the groups of one month. `isExact`: every digit counts. */
export interface TimedTally {
  readonly isExact: boolean
  readonly total: Answer
  readonly byMonth: readonly AnswerRecord[]
  readonly byQuarter: readonly AnswerRecord[]
  readonly by: Readonly<Record<string, readonly AnswerRecord[]>>
}

/** A row and where it belongs; when it counts is the metric's own business. */
export interface Placed<T> {
  readonly keys: Keys
  readonly row: T
}

/** A metric to tally: what its rows give for a span, beside all rows of every group. */
export interface TimedQuestion<T> {
  readonly rows: readonly Placed<T>[]
  readonly dimensions: readonly DimensionName[]
  readonly isExact: boolean
  readonly measure: (rows: readonly T[], span: Span, everybody: readonly T[]) => Answer
}

/** The month whose groups are tallied: the story is at its worst. */
export const groupMonth = '2025-10'

const after = (month: string, count: number): string => months[months.indexOf(month) + count] ?? '2026-01'
const spanOf = (month: string, count: number): Span => ({
  start: startOf(`${month}-01`),
  end: Math.min(now, startOf(`${after(month, count)}-01`)),
})

/** A month, as far as it has passed. */
export const monthSpan = (month: string): Span => spanOf(month, 1)

/** The three months of a quarter begin in these. */
const quarters = months.filter((_, index) => index % 3 === 0)

/** Answers the metric for every period from the rows themselves: nothing is added up from shorter ones. */
export const tallyTimed = <T>({ rows, dimensions, isExact, measure }: TimedQuestion<T>): TimedTally => {
  const everybody = rows.map(({ row }) => row)
  const of = (some: readonly T[], month: string, count: number): Answer => measure(some, spanOf(month, count), everybody)
  const byDimension = (dimension: DimensionName): AnswerRecord[] =>
    [...grouped(rows, ({ keys }) => keys[dimension] ?? null)]
      .sort(([one], [other]) => nullsLast(one, other))
      .map(([key, group]) => ({
        [dimension]: key,
        ...of(
          group.map(({ row }) => row),
          groupMonth,
          1,
        ),
      }))
  return {
    isExact,
    total: of(everybody, months[0] ?? '', months.length),
    byMonth: months.map((month) => ({ month, ...of(everybody, month, 1) })),
    byQuarter: quarters.map((month) => ({ month, ...of(everybody, month, 3) })),
    by: Object.fromEntries(dimensions.map((dimension) => [schemaName(dimension), byDimension(dimension)])),
  }
}
