import type { Grain, Length } from '../definition/quantity-tree.js'

/** A question as a client asks it, in the catalogue's names: nothing in it is checked yet. */
export interface Question {
  readonly fields: readonly FieldQuestion[]
  readonly range: RangeQuestion
  readonly grain: Grain | null
  readonly by: readonly string[]
  readonly where: FilterQuestion | null
  readonly segments: readonly string[]
  readonly timeZone: string | null
  readonly calendar: string | null
  readonly currency: string | null
  readonly having: HavingQuestion | null
  readonly top: TopQuestion | null
  readonly subtotals: readonly (readonly string[])[]
  readonly orderBy: readonly OrderQuestion[]
  readonly first: number
  readonly after: string | null
  readonly wants: Wants
}

/** Which parts of the answer are looked at: what is not is not computed. */
export interface Wants {
  readonly rows: boolean
  readonly total: boolean
  readonly totalCount: boolean
}

/** One metric field: `key` tells it from another field of the same metric with other filters. */
export interface FieldQuestion {
  readonly key: string
  readonly metric: string
  readonly where: FilterQuestion | null
  readonly segments: readonly string[]
  /** Left out: none. */
  readonly comparisons?: readonly ComparisonQuestion[]
}

/** What a field's value is compared with: exactly one of `named`, `shift` and `between` is set. Instants as in ranges. */
export interface ComparisonQuestion {
  readonly named?: 'previousPeriod' | 'samePeriodLastYear' | null
  readonly shift?: Length | null
  readonly between?: { readonly from: string; readonly until: string } | null
  /** For a year ago: the same dates, or the same days of the week (52 weeks before). Left out: dates. */
  readonly align?: 'date' | 'weekday' | null
  /** What a 53rd week is compared with where the year before has none: its 52nd, the first of its own year, or nothing. Left out: nothing. */
  readonly week53?: 'previous' | 'next' | 'none' | null
}

/** The five ways to say a range: exactly one of them is set. Instants are ISO 8601 text; without an offset they are read in the request's zone. */
export interface RangeQuestion {
  readonly between?: { readonly from: string; readonly until: string } | null
  readonly last?: { readonly count: number; readonly unit: Grain; readonly complete?: boolean | null } | null
  readonly current?: Grain | null
  readonly toDate?: Grain | null
  readonly all?: boolean | null
}

/** A tree of conditions: `and`, `or`, `not`, and one condition a dimension, by its name. All keys of one object hold together. */
export interface FilterQuestion {
  readonly and?: readonly FilterQuestion[] | null
  readonly or?: readonly FilterQuestion[] | null
  readonly not?: FilterQuestion | null
  readonly [dimension: string]: unknown
}

/** A condition on a metric, over the whole range. All bounds that are set hold together. */
export interface HavingQuestion {
  readonly metric: string
  readonly above?: number | string | null
  readonly below?: number | string | null
  readonly from?: number | string | null
  readonly until?: number | string | null
  readonly isNull?: boolean | null
}

/** The first `count` groups by a metric over the whole range; `other`: one more group for the rest. */
export interface TopQuestion {
  readonly count: number
  readonly by: string
  readonly direction: Direction
  readonly other: boolean
}

/** Which way rows are ordered. */
export type Direction = 'ascending' | 'descending'

/** One key of the order: exactly one of `metric`, `dimension` and `period` is set. Left out, nulls come last. */
export interface OrderQuestion {
  readonly metric?: string | null
  readonly dimension?: string | null
  readonly period?: boolean | null
  readonly direction: Direction
  readonly nulls: 'first' | 'last'
}
