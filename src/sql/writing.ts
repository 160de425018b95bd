import type { Predicate } from '../definition/expression-tree.js'
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
  readonly predicate: (predicate: Predicate, writing: Writing) => Fragment
  /** The joins that lead to the source whose computed column is being written; empty: the SELECT's own source. */
  readonly path: readonly string[]
}
