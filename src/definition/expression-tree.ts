import type { ValueKind } from './column-type.js'
import type { Length } from './length.js'
import type { Localized } from './localized.js'

/** The set of sources that something can be asked on, as a record, so that one which reaches more fits where fewer are needed. */
export type Reach<S extends string> = { readonly [K in S]: true }

/** The four operations of arithmetic, on row values and on quantities alike. */
export type ArithmeticOperator = 'plus' | 'minus' | 'times' | 'divide'

/** A value of each row of a source: plain data that the compiler turns into SQL and that can be printed and hashed. */
export interface Expression<S extends string = string, K extends ValueKind = ValueKind, V extends string = string> {
  readonly kind: 'expression'
  readonly source: S
  readonly reaches: Reach<S>
  readonly type: K
  readonly values: readonly V[]
  readonly node: ExpressionNode
}

/** A row value or a constant. */
export type Operand = Expression | number | string

/** How an expression is computed. A `column` is reached through the named joins of `path`, in order. */
export type ExpressionNode =
  | { readonly kind: 'column'; readonly path: readonly string[]; readonly name: string }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'between'; readonly start: Expression; readonly end: Expression }
  | { readonly kind: 'when'; readonly condition: Predicate; readonly then: Operand; readonly otherwise: Operand | null }
  | { readonly kind: 'coalesce'; readonly operands: readonly Operand[] }
  | { readonly kind: 'number'; readonly of: Expression }
  | { readonly kind: 'lower'; readonly of: Expression }
  | { readonly kind: 'bucket'; readonly of: Expression; readonly edges: readonly number[] }
  | { readonly kind: 'periodOf'; readonly of: Expression; readonly grain: 'day' | 'month' | 'quarter' | 'year' }
  | { readonly kind: 'money'; readonly amount: Expression; readonly currency: Expression | string; readonly at: Expression | null }
  | { readonly kind: 'sql'; readonly text: readonly string[]; readonly operands: readonly Operand[] }
  /** A time plus a length of calendar time, in the request's zone: where clocks skip it the end of the gap, of two the first. A negative count looks back. */
  | { readonly kind: 'later'; readonly of: Expression; readonly by: Length }
  /** The seconds from a time until now; a date stands for its midnight in UTC. */
  | { readonly kind: 'age'; readonly of: Expression }
  /** Which of its entity's rows a row is, from 1, by time and then by key: of those that the filters choose and that are before now. `at` null: by the time of the source. */
  | {
      readonly kind: 'position'
      readonly of: readonly Expression[]
      readonly at: Expression | null
      readonly filters: readonly Predicate[]
    }
  | { readonly kind: 'related'; readonly related: Related }

/** What is made of the rows that are found. Of no rows, counts and sums are 0. */
export const takes = ['count', 'countDistinct', 'sum', 'average', 'min', 'max', 'first', 'last'] as const
/** One of the ways. */
export type Take = (typeof takes)[number]

/** A value found in the rows of another source, or of the same, that belong to a row. */
export interface Related {
  readonly source: string
  readonly take: Take
  /** Of that source; null: rows are counted. */
  readonly of: Expression | null
  /** Values of the row and of that source that are equal; null is equal to nothing. */
  readonly match: readonly { readonly own: Expression; readonly other: Expression }[]
  /** Of that source. */
  readonly filters: readonly Predicate[]
  /** When its rows are: those without a time, or not before now, are never found. Null: at the time of that source; where that has none, all rows are found. */
  readonly at: Expression | null
  /** Times of the row between which the others are found; of a bound that is null nothing is found. */
  readonly after: Bound | null
  readonly before: Bound | null
}

/** A time of a row that others are after or before, or also at. */
export interface Bound {
  readonly time: Expression
  readonly included: boolean
}

/** The comparisons of a predicate; `from` and `until` are half-open bounds, `contains` ignores case. */
export type ComparisonOperator = 'is' | 'isNot' | 'isIn' | 'notIn' | 'above' | 'below' | 'from' | 'until' | 'contains'

/** A constant that something is compared with; dates and timestamps are ISO 8601 text. */
export type Constant = string | number | boolean | null

/** A yes-or-no question to each row: two-valued, so `not(p)` is the exact complement of `p`. */
export interface Predicate<S extends string = string> {
  readonly kind: 'predicate'
  readonly reaches: Reach<S>
  readonly node: PredicateNode
}

/** How a predicate is decided. */
export type PredicateNode =
  | {
      readonly kind: 'comparison'
      readonly operator: ComparisonOperator
      readonly subject: Expression | Dimension
      readonly values: readonly Constant[]
    }
  | { readonly kind: 'and'; readonly parts: readonly Predicate[] }
  | { readonly kind: 'or'; readonly parts: readonly Predicate[] }
  | { readonly kind: 'not'; readonly part: Predicate }

/** What metrics can be asked by: one name, type and meaning, and where each source finds it. */
export interface Dimension<S extends string = string, K extends ValueKind = ValueKind, V extends string = string> {
  readonly kind: 'dimension'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  readonly type: K
  readonly values: readonly V[]
  readonly reaches: Reach<S>
  readonly from: readonly Expression[]
  readonly definedAt: string | undefined
}
