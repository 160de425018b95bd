import type { Grain } from '../../src/definition/quantity-tree.js'

/** A question as the product takes it, said again: the oracle shares no code with it. */
export interface OracleQuestion {
  readonly fields: readonly OracleField[]
  readonly range: OracleRange
  readonly grain: Grain | null
  readonly by: readonly string[]
  readonly where: OracleFilter | null
  readonly segments: readonly string[]
  readonly timeZone: string | null
  readonly calendar: string | null
  readonly currency: string | null
  readonly having: OracleHaving | null
  readonly top: OracleTop | null
  readonly subtotals: readonly (readonly string[])[]
  readonly orderBy: readonly OracleOrder[]
  readonly first: number
  /** Not looked at: pages are slices of all rows. */
  readonly after: string | null
}

/** One metric field, with filters of its own. */
export interface OracleField {
  readonly key: string
  readonly metric: string
  readonly where: OracleFilter | null
  readonly segments: readonly string[]
  readonly comparisons?: readonly OracleComparison[]
}

/** What a value is compared with: one of `named`, `shift` and `between`. */
export interface OracleComparison {
  readonly named?: 'previousPeriod' | 'samePeriodLastYear' | null
  readonly shift?: { readonly count: number; readonly unit: Grain } | null
  readonly between?: { readonly from: string; readonly until: string } | null
  readonly align?: 'date' | 'weekday' | null
  readonly week53?: 'previous' | 'next' | 'none' | null
}

/** The ways to say a range, one of which is set. */
export interface OracleRange {
  readonly between?: { readonly from: string; readonly until: string } | null
  readonly last?: { readonly count: number; readonly unit: Grain; readonly complete?: boolean | null } | null
  readonly current?: Grain | null
  readonly toDate?: Grain | null
  readonly all?: boolean | null
}

/** A tree of conditions: `and`, `or`, `not`, and one condition a dimension. All keys hold together. */
export interface OracleFilter {
  readonly and?: readonly OracleFilter[] | null
  readonly or?: readonly OracleFilter[] | null
  readonly not?: OracleFilter | null
  readonly [dimension: string]: unknown
}

/** Bounds on a metric over the whole range. */
export interface OracleHaving {
  readonly metric: string
  readonly above?: number | string | null
  readonly below?: number | string | null
  readonly from?: number | string | null
  readonly until?: number | string | null
  readonly isNull?: boolean | null
}

/** The first groups by a metric, and one more for the rest. */
export interface OracleTop {
  readonly count: number
  readonly by: string
  readonly direction: 'ascending' | 'descending'
  readonly other: boolean
}

/** One key of the order. */
export interface OracleOrder {
  readonly metric?: string | null
  readonly dimension?: string | null
  readonly period?: boolean | null
  readonly direction: 'ascending' | 'descending'
  readonly nulls: 'first' | 'last'
}
