import type { Expression, Predicate } from '../definition/expression-tree.js'
import type { Unit } from '../definition/quantity-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import type { Instant } from '../kit/zoned-time.js'
import type { RetentionRequest } from '../request/retention-request.js'
import type { Key, Scan, Scope } from './plan.js'

/** The columns of a line of the result, before its keys: 0 for members, else the number of a value from 1; the cohort from 1; the offset; how many or how much; how many amounts have no exchange rate. */
export const retentionColumns = ['part', 'cohort', 'offset', 'amount', 'unconverted'] as const

/** Rows that happen at a time to somebody. */
export interface EventScan {
  readonly source: AnySourceFacts
  readonly time: Expression
  /** Whose they are. */
  readonly entity: Expression
  readonly filters: readonly Predicate[]
}

/** Rows that add up to what members are worth. */
export interface ValueScan extends EventScan {
  readonly name: string
  readonly unit: Unit
  /** What is added up; null: the rows are counted. */
  readonly of: Expression | null
  /** Rows that count only if they have a value; else all of them. */
  readonly counts: boolean
  /** Where one of these holds, an amount has no exchange rate. */
  readonly unconverted: readonly Predicate[]
}

/** What must be computed to answer a question about a retention: frozen plain data, from which one statement is compiled. */
export interface RetentionPlan extends Pick<RetentionRequest, 'grain' | 'calendar' | 'zone' | 'cohorts' | 'range' | 'now'> {
  readonly kind: 'retentionPlan'
  /** False: read and written as plainly as can be, with the same answer. */
  readonly isOptimised: boolean
  readonly start: EventScan
  readonly return: EventScan
  readonly values: readonly ValueScan[]
  readonly keys: readonly Key[]
  /** One expression a key, of the source of the start. */
  readonly keyed: readonly Expression[]
  /** What the row of the first start is asked. */
  readonly where: readonly Predicate[]
  readonly unbounded: boolean
  readonly rolling: boolean
  /** When what comes back is too late to count: now, or when the first offset that no cohort is asked for begins. */
  readonly until: Instant
  /** The same of values, which are never asked "on or after". */
  readonly valuesUntil: Instant
  readonly scope: Scope
  /** All sources of the catalogue by name. */
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly money: Scan['money']
  /** How many lines an answer may have. */
  readonly mostLines: number
}
