import type { Calendar } from './calendar.js'
import type { ArithmeticOperator, Dimension, Expression, Predicate, Reach } from './expression-tree.js'
import type { Format } from './format.js'
import type { Goal } from './goal.js'
import type { Grain, Length } from './length.js'
import type { Localized, LocalizedList } from './localized.js'
import type { Segment } from './segment.js'

export { type Grain, grains, type Length } from './length.js'

/** What a quantity counts in. Money and seconds do not add up with each other or with plain numbers. */
export type Unit = 'number' | 'money' | 'duration'

/** The ways in which the rows of a source become one value. `median` is the percentile at 0.5. */
export type Aggregate = 'sum' | 'count' | 'countDistinct' | 'countRepeated' | 'average' | 'min' | 'max' | 'percentile'

/** A number for each period and group: a measure, or arithmetic on quantities, metrics and constants. */
export interface Quantity<S extends string = string, U extends Unit = Unit> {
  readonly kind: 'quantity'
  /** The sources that it is computed from. */
  readonly sources: Reach<S>
  readonly unit: U
  readonly node: QuantityNode
}

/** Whatever can stand in arithmetic beside a constant. */
export type QuantityOrMetric<S extends string = string, U extends Unit = Unit> = Quantity<S, U> | Metric<S, U>

/** An aggregation over the rows of one source, with its own filters and its own time (null: the source's). */
export interface Measure {
  readonly kind: 'measure'
  readonly aggregate: Aggregate
  readonly source: string
  readonly of: Expression | null
  readonly filters: readonly Predicate[]
  readonly at: Expression | null
  /** Of a percentile: 0 to 1. */
  readonly fraction: number | null
  /** Of values that are repeated: in how many rows at least; else null. */
  readonly times: number | null
  /** Of what needs time to be decided: rows whose time `at` is after now are left out and counted apart; null: all rows are decided. */
  readonly ripe: Ripe | null
}

/** When a row is decided, and which rows wait for that. */
export interface Ripe {
  readonly at: Expression
  readonly filters: readonly Predicate[]
}

/** How a quantity is computed. */
export type QuantityNode =
  | Measure
  | {
      readonly kind: 'arithmetic'
      readonly operator: ArithmeticOperator
      readonly left: QuantityOrMetric | number
      readonly right: QuantityOrMetric | number
    }
  | State
  | Movement
  | Change
  | WindowNode
  | Over
  | ShiftNode

/** A quantity of the rows that are valid at the start or the end of each period: the moment before the edge. */
export interface State {
  readonly kind: 'state'
  readonly edge: 'start' | 'end'
  readonly of: Quantity
}

/** How many of the entities that a `countDistinct` counts stay, leave or come between a period's edges. */
export interface Movement {
  readonly kind: 'movement'
  readonly move: 'kept' | 'lost' | 'came'
  readonly of: Quantity
}

/** The ways in which what an entity amounts to differs between a period's edges. */
export const changeKinds = ['new', 'reactivated', 'expansion', 'contraction', 'churned', 'transferredIn', 'transferredOut'] as const
/** One of the ways. */
export type ChangeKind = (typeof changeKinds)[number]

/** How much of an amount came, went or moved between a period's edges, entity by entity: those that `by` tells apart. */
export interface Change {
  readonly kind: 'change'
  readonly change: ChangeKind
  readonly of: Quantity
  readonly by: Expression
}

/** Which rows a window takes for a period: those of a length before its end, those since its unit began, or all before its end. */
export type Window =
  | { readonly kind: 'rolling'; readonly length: Length }
  /** `calendar`: whose units; null: those of the request's calendar. */
  | { readonly kind: 'toDate'; readonly unit: Grain; readonly calendar: Calendar | null }
  | { readonly kind: 'allTime' }

/** A quantity over a window that ends with each period. */
export interface WindowNode {
  readonly kind: 'window'
  readonly window: Window
  readonly of: QuantityOrMetric
}

/** A quantity of each day, taken together over each period. */
export interface Over {
  readonly kind: 'over'
  readonly grain: 'day'
  readonly take: 'mean' | 'first' | 'last' | 'min' | 'max'
  readonly of: QuantityOrMetric
}

/** A quantity as it was a length of time before each period. */
export interface ShiftNode {
  readonly kind: 'shift'
  readonly by: Length
  readonly of: QuantityOrMetric
}

/** What a metric is good for: `actionable` where it tells what to do, `vanity` where it only looks good. */
export type Usefulness = 'actionable' | 'vanity'

/** A KPI: a quantity, or a quantity over a quantity, with what it means and by what it can be asked. */
export interface Metric<S extends string = string, U extends Unit = Unit> {
  readonly kind: 'metric'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  /** Other names that people search it by. */
  readonly synonyms: LocalizedList
  /** What it comes to on a few rows that fit in the head: "200 of 400 answers are 4 or 5: 50 %." */
  readonly example: Localized | null
  readonly sources: Reach<S>
  readonly unit: U
  readonly numerator: QuantityOrMetric
  readonly denominator: QuantityOrMetric | null
  readonly filters: readonly Predicate[]
  /** Null: every dimension that all of its quantities have. */
  readonly dimensions: readonly Dimension[] | null
  readonly finestGrain: Grain | null
  readonly format: Format
  readonly owner: string | null
  readonly tags: readonly string[]
  readonly usefulness: Usefulness | null
  /** Those that it is worth looking at; every other one that reaches its sources may be asked too. */
  readonly segments: readonly Segment[]
  readonly goal: Goal | null
  /** Why it should no longer be used, and what to use instead. */
  readonly deprecated: string | null
  readonly definedAt: string | undefined
}
