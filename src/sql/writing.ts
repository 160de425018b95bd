import type { Expression, Predicate, Related } from '../definition/expression-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import type { Instant } from '../kit/zoned-time.js'
import type { Span } from '../plan/place-spans.js'
import type { Scan } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import type { Fragment } from './fragment.js'
import type { RelationOf, Tables } from './tables.js'

/** What an expression is compiled in: the tables of its SELECT, the engine's words, and what the request says of zone and currency. */
export interface Writing {
  readonly dialect: Dialect
  readonly tables: Tables
  readonly relationOf: RelationOf
  readonly zone: string
  readonly money: Scan['money']
  /** What has not happened by then is not found. */
  readonly now: Instant
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly predicate: (predicate: Predicate, writing: Writing) => Fragment
  /** Opens a SELECT of its own over a source. */
  readonly open: (source: AnySourceFacts) => OpenRows
  /** The joins that lead to the source whose computed column is being written; empty: the SELECT's own source. */
  readonly path: readonly string[]
  /** False: written as plainly as can be. */
  readonly isOptimised: boolean
  /** Of the rows of a scan that happen: the events that follow them. Null in every other SELECT. */
  readonly chains: EventChains | null
}

/** What is found for the rows of a scan in their own source. */
export interface EventChains {
  /** When the last event of a chain is, as a column of the rows; null: no such chain, or one of another entity than those before. */
  readonly endOf: (related: Related) => Fragment | null
  /** What the scan reads instead of its relation, once all its columns are written. */
  readonly around: (relation: Fragment) => Fragment
  /** Between which times rows can be found at all. */
  readonly reach: (related: Related) => Span
}

/** The rows of a source that may be seen: what their columns are written in, and the SELECT of some. */
export interface OpenRows {
  readonly writing: Writing
  /** All joins that the columns and conditions need are found before. */
  readonly select: (columns: readonly Fragment[], conditions: readonly Fragment[]) => Fragment
}

/** Writes a row value: given to what an expression is made of, which can not import it. */
export type ExpressionSql = (of: Expression, writing: Writing) => Fragment
