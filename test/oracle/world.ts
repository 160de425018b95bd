import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { Expression, Predicate } from '../../src/definition/expression-tree.js'
import type { AnySourceFacts } from '../../src/definition/source.js'
import type { Cell } from './cell.js'
import type { Moment } from './moment.js'

/** Rows of a table by physical column name; the forms of values are said in `oracle.ts`. */
export type TableRow = { readonly [column: string]: string | boolean | null }
/** The tables of a database by physical name. */
export type Tables = { readonly [table: string]: readonly TableRow[] }

/** One row of a source: its columns by the names that definitions use. */
export interface Row {
  readonly source: AnySourceFacts
  readonly cell: (column: string) => Cell
}

/** The data as one question sees them: in its scope, its zone and its currency. */
export interface World {
  readonly definition: CatalogDefinition
  readonly tables: Tables
  readonly zone: string
  readonly currency: string | null
  /** The clock: what happens from then on is not looked for. */
  readonly now: Moment
  readonly source: (name: string) => AnySourceFacts
  /** The rows of a source that may be seen. */
  readonly rows: (source: AnySourceFacts) => readonly Row[]
  /** The rows of a source that may be seen and whose columns hold these values: fast, else the same as looking through all. */
  readonly matching: (source: AnySourceFacts, columns: readonly string[], values: readonly Cell[]) => readonly Row[]
  /** The row at the end of a join, if there is one that may be seen. */
  readonly joined: (row: Row, join: string) => Row | null
  readonly evaluate: (of: Expression, row: Row) => Cell
  /** Whether an amount that a value is made of has no exchange rate. */
  readonly lacksRate: (of: Expression, row: Row) => boolean
  readonly holds: (predicate: Predicate, row: Row) => boolean
}
