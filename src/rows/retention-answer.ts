import type { Unit } from '../definition/quantity-tree.js'
import type { AnswerPeriod, AnswerStatement, CaveatCode, GroupKey } from './answer.js'

/** What members are worth up to the end of an offset. Decimals are exact text; null: not over, or not known. */
export interface RetentionCellValue {
  readonly name: string
  readonly unit: Unit
  /** To date, per member: null also where there is no member. */
  readonly value: number | null
  /** To date, of all members. */
  readonly toDate: string | null
  /** Of the offset alone, of all members. */
  readonly own: string | null
  readonly caveats: readonly CaveatCode[]
}

/** One cohort at one offset. */
export interface RetentionCell {
  readonly offset: number
  /** The members that it is a share of. */
  readonly size: number
  /** How many of them are there; null while the offset's time is not over. */
  readonly entities: number | null
  /** How many of them are there by now; null before the offset begins. */
  readonly entitiesSoFar: number | null
  /** The share of members; null while the time is not over, and without members. */
  readonly value: number | null
  readonly isComplete: boolean
  readonly values: readonly RetentionCellValue[]
}

/** The members of a group that started in a period. */
export interface RetentionCohort {
  readonly period: AnswerPeriod
  /** In the order of `by`. */
  readonly groups: readonly GroupKey[]
  readonly size: number
  readonly cells: readonly RetentionCell[]
}

/** The cohorts of a range, and all of them together. */
export interface RetentionCohorts {
  readonly cohorts: readonly RetentionCohort[]
  /** Each offset over the cohorts for which its time is over. */
  readonly total: { readonly size: number; readonly cells: readonly RetentionCell[] }
}

/** The whole answer to a question about a retention. */
export interface RetentionAnswer extends RetentionCohorts {
  readonly currency: string | null
  readonly statements: readonly AnswerStatement[]
  /** When the snapshot was opened, and the clock that decided what is over: ISO 8601 instants. */
  readonly asOf: string
  readonly now: string
}
