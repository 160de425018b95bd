import type { Catalog, CatalogMetric } from '../catalog/catalog.js'
import type { Calendar } from '../definition/calendar.js'
import type { Dimension, Predicate } from '../definition/expression-tree.js'
import type { Grain, Length } from '../definition/quantity-tree.js'
import type { Instant } from '../kit/zoned-time.js'
import type { Cursor } from './cursor.js'
import type { Limits } from './limits.js'
import type { Period } from './period.js'
import type { Direction, Wants } from './question.js'
import type { Interval } from './resolve-range.js'
import type { Scope } from './scope.js'

/** One metric to compute, with the filters that it is asked with. */
export interface RequestField {
  readonly key: string
  readonly metric: CatalogMetric
  readonly filters: readonly Predicate[]
  readonly comparisons: readonly Comparison[]
}

/** What a value is compared with. */
export type Comparison =
  | { readonly kind: 'previousPeriod' }
  | { readonly kind: 'samePeriodLastYear'; readonly align: 'date' | 'weekday'; readonly week53: 'previous' | 'next' | 'none' }
  | { readonly kind: 'shift'; readonly by: Length }
  | { readonly kind: 'between'; readonly interval: Interval }

/** A bound on the value of a field, over the whole range; bounds are exact decimal text. */
export interface Having {
  readonly field: number
  readonly bounds: readonly { readonly operator: 'above' | 'below' | 'from' | 'until'; readonly value: string }[]
  readonly isNull: boolean | null
}

/** The first `count` groups by a field. */
export interface Top {
  readonly field: number
  readonly count: number
  readonly direction: Direction
  readonly other: boolean
}

/** One key of the order; `field` and `dimension` are indexes into `fields` and `by`. */
export type OrderKey = { readonly direction: Direction; readonly nulls: 'first' | 'last' } & (
  | { readonly kind: 'period' }
  | { readonly kind: 'dimension'; readonly dimension: number }
  | { readonly kind: 'field'; readonly field: number }
)

/** A question whose every name is known, whose range is resolved, and which is legal for all that it asks. */
export interface Request {
  readonly kind: 'request'
  readonly catalog: Catalog
  /** The selected fields first, in the question's order, then those that only order, having or top name. */
  readonly fields: readonly RequestField[]
  readonly selected: number
  readonly by: readonly Dimension[]
  readonly grain: Grain | null
  readonly zone: string
  readonly calendar: Calendar
  readonly currency: string | null
  /** Null: no limit, or not known before the data are looked at. */
  readonly range: Interval | null
  /** The periods of the range; null without a grain; none while the extent of `all` is not known. */
  readonly periods: readonly Period[] | null
  /** The range is `all`: periods run from the first to the last that has a row. */
  readonly isAll: boolean
  readonly having: Having | null
  readonly top: Top | null
  /** Each as one flag a dimension of `by`: whether it stays grouped. */
  readonly subtotals: readonly (readonly boolean[])[]
  /** Complete: period and every dimension are in it, so no two rows are equal. */
  readonly order: readonly OrderKey[]
  readonly first: number
  readonly after: Cursor | null
  readonly wants: Wants
  readonly now: Instant
  readonly scope: Scope
  readonly limits: Limits
  /** Of all that decides which rows there are and how they come, but for the resolved range: what cursors belong to. */
  readonly hash: string
  /** Of all that decides the number in a row's field, but for the field itself, the resolved range and what the row says: what row ids are made of. */
  readonly rowIdentity: string
}
