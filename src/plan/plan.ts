import type { Calendar } from '../definition/calendar.js'
import type { ValueKind } from '../definition/column-type.js'
import type { ArithmeticOperator, Expression, Predicate } from '../definition/expression-tree.js'
import type { ExchangeRates } from '../definition/money.js'
import type { Aggregate, ChangeKind, Grain } from '../definition/quantity-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import type { Instant } from '../kit/zoned-time.js'
import type { ComparedPeriod, ComparedPeriods } from '../request/compared-periods.js'
import type { Cursor } from '../request/cursor.js'
import type { Period } from '../request/period.js'
import type { Wants } from '../request/question.js'
import type { Having, OrderKey, Top } from '../request/request.js'
import type { Interval } from '../request/resolve-range.js'
import type { Scope } from '../request/scope.js'

import type { SpanCounts } from './place-spans.js'
import type { Slices } from './slice.js'
import type { Timing } from './timing.js'

/** The parts of a request that a plan is made of, for the stages that do not know requests. */
export type { ComparedPeriod, Cursor, Interval, OrderKey, Period, Scope }

/** What must be computed to answer one request: frozen plain data, from which one statement is compiled. */
export interface Plan {
  readonly kind: 'plan'
  /** False: read and written as plainly as can be, with the same answer. The proof compares the two. */
  readonly isOptimised: boolean
  readonly scans: readonly Scan[]
  readonly slots: readonly Slot[]
  /** All sources of the catalogue by name: rows may be looked for in each. */
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  /** The selected fields first, then those that only order, having and top name. */
  readonly fields: readonly PlannedField[]
  readonly selected: number
  /** For each field, where its rolling windows begin. */
  readonly windows: readonly (readonly WindowStarts[])[]
  /** For each selected field, the fields that its comparisons are computed in, and the times that they are about. */
  readonly comparisons: readonly (readonly PlannedComparison[])[]
  readonly keys: readonly Key[]
  readonly align: Align
  /** The groupings to compute, as bit masks: a set bit is a key that is rolled up (the period is the highest bit, if there is a grain). */
  readonly levels: Levels
  readonly having: Having | null
  readonly top: Top | null
  readonly order: readonly OrderKey[]
  readonly page: { readonly first: number; readonly after: Cursor | null }
  readonly wants: Wants
  /** What row ids are made of, beside the range and what the row says. */
  readonly rowIdentity: string
  readonly range: Interval | null
  /** The clock that decides what is over. */
  readonly now: Instant
}

/** The groupings of a plan; null: not needed. */
export interface Levels {
  readonly cells: number
  readonly subtotals: readonly number[]
  /** Groups over the whole range: what having and top look at. */
  readonly groups: number | null
  readonly total: number
  /** All that a scan must compute. */
  readonly computed: readonly number[]
}

/** How rows are placed in time. */
export interface Align {
  readonly grain: Grain | null
  readonly zone: string
  readonly calendar: Calendar
  /** The periods of the answer; null without a grain. */
  readonly periods: readonly Period[] | null
  /** Only from the first to the last period that has a row (range `all`). */
  readonly trimmed: boolean
}

/** A dimension that rows are grouped by. `ordering`: its values in an order of their own (buckets), else null. */
export interface Key {
  readonly name: string
  readonly type: ValueKind
  readonly ordering: readonly string[] | null
}

/**
 * One pass over one source, at one time column: the only way to read fact rows, and the one place where a roll-up may stand in for them
 * (`relation`). None can be made without a scope.
 */
export interface Scan {
  readonly kind: 'scan'
  readonly relation: Relation
  readonly source: AnySourceFacts
  /** What places a row in time; null: nothing does, or nothing needs to. Of a scan of states: nothing. */
  readonly time: Expression | null
  /** When rows hold; null where they happen. */
  readonly states: NonNullable<AnySourceFacts['states']> | null
  /** Where rows count, if not each in the period that its time lies in. */
  readonly slices: Slices | null
  readonly range: Interval | null
  /** One expression a key of the plan. */
  readonly keys: readonly Expression[]
  /** What every measure of the scan asks of a row. */
  readonly filters: readonly Predicate[]
  /** At least one of these lists holds whole; empty: no such condition. */
  readonly anyOf: readonly (readonly Predicate[])[]
  /** Which rows make their group appear, for each placing: without slices one. */
  readonly presences: readonly Presence[]
  readonly scope: Scope
  readonly money: { readonly rates: ExchangeRates | null; readonly target: string } | null
  /** For what depends on the request's zone. */
  readonly zone: string
}

/** Which rows make their group appear: all, none (only hidden measures ask for them), or those that one of these lists holds for. */
export type Presence = 'all' | 'none' | readonly (readonly Predicate[])[]

/** Where a scan reads. A roll-up will be a second kind. */
export type Relation = { readonly kind: 'base' }

/** One aggregate of one scan. */
export interface Slot {
  readonly scan: number
  /** `average` only of days: elsewhere it is a sum over a count. */
  readonly aggregate: Aggregate
  readonly of: Expression | null
  readonly filters: readonly Predicate[]
  readonly fraction: number | null
  /** Of values that are repeated: in how many rows at least; else null. */
  readonly times: number | null
  /** What of a change it is: `unconverted` counts the amounts without an exchange rate at both edges; null: it is of none. */
  readonly change: ChangeKind | 'unconverted' | null
  /** A selected field reads it: its rows make groups appear. */
  readonly isShown: boolean
  readonly timing: Timing
  /** Of a scan with slices: the index of its placing. */
  readonly placing: number
  /** How the values of a period's days are put together; null where no days are asked. */
  readonly daily: 'sum' | 'count' | 'min' | 'max' | null
  /** Of a movement: what the rows at the other edge are asked; of a change: what they are asked to be there at all. */
  readonly other: readonly Predicate[]
  /** How many days, or spans, a period has: where it has none there is no value. Null: it always has one. */
  readonly spanCounts: SpanCounts | null
}

/** Arithmetic on slots. */
export type Value =
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'days'; readonly counts: SpanCounts }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Value; readonly right: Value }

/** Where the rolling windows of a field begin: one that begins before its scan's first row is not filled. Null: there is no window. */
export interface WindowStarts {
  readonly scan: number
  readonly cells: readonly (number | null)[] | null
  readonly whole: number | null
}

/** A comparison of a field: the field computed for other times. */
export interface PlannedComparison {
  readonly field: number
  readonly compared: ComparedPeriods
}

/** How one field is computed from the slots. */
export interface PlannedField {
  readonly value: Value
  /** Of a ratio, average or percentile. */
  readonly numerator: Value | null
  readonly denominator: Value | null
  /** Made of counts and sums by sums, differences and products only. */
  readonly isExact: boolean
  /** Slots that count amounts without an exchange rate: where one is not 0, the value is not known. */
  readonly unconverted: readonly number[]
  /** Slots that count the rows which are not decided yet; null where all rows are decided from the start. */
  readonly open: readonly number[] | null
}

/** Whether an aggregate of parts is an aggregate of the whole: the finest grain then serves every level. */
export function isMergeable(slot: Pick<Slot, 'aggregate'>): boolean {
  return !['countDistinct', 'countRepeated', 'percentile', 'average'].includes(slot.aggregate)
}
