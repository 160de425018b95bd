import { type ColumnType, named } from '../../../src/definition/column-type.js'
import type { Expression } from '../../../src/definition/expression-tree.js'
import type { AnySource, JoinDeclaration, StatesDeclaration } from '../../../src/definition/source.js'
import { snakeCase } from '../../../src/kit/naming.js'
import type { Draw } from '../draw.js'
import type { MoneyTerms } from './computed.js'
import { drawComputed } from './computed.js'
import { loose, reachableColumns } from './loose.js'
import { columnNames, fieldNames, type Namer, namer } from './names.js'
import type { Pools } from './pools.js'
import type { Cell, Row, SqlType, Table } from './table.js'

/** A column that a table will have: as the definition and the database call it, and how its cells come about. */
export interface DraftColumn {
  readonly field: string
  readonly physical: string
  readonly type: ColumnType
  readonly sql: SqlType
  readonly cell: (row: number) => Cell
}

/** A source that is there: its definition, its rows, and what a join to it needs. */
export interface DrawnSource {
  readonly name: string
  readonly source: AnySource
  /** Null: a union. */
  readonly table: Table | null
  readonly key: readonly DraftColumn[]
  /** The key column that an as-of join looks along. */
  readonly since: DraftColumn | null
  /** The column until which a row that an as-of join looks up holds. */
  readonly until: DraftColumn | null
  /** Of a source whose rows hold over time: the column of what they are about. */
  readonly entity: DraftColumn | null
  readonly keys: readonly (readonly Cell[])[]
}

/** What all sources of a world share. */
export interface Workshop {
  readonly pools: Pools
  readonly sourceName: Namer
  readonly tableName: Namer
  readonly money: MoneyTerms | null
}

/** A source while it is drawn. */
export interface Draft {
  readonly columns: DraftColumn[]
  readonly joins: Record<string, JoinDeclaration>
  /** Adds a column, under a name of chance unless one is given. */
  readonly add: (type: ColumnType, sql: SqlType, cell: (row: number) => Cell, field?: string) => DraftColumn
  readonly joinName: () => string
}

/** Starts a source: columns get names of chance, no two of them alike. */
export function openDraft(draw: Draw, { sourceName }: Workshop): Draft {
  const columns: DraftColumn[] = []
  const field = namer(draw, fieldNames)
  const physical = namer(draw, columnNames)
  const joins: Record<string, JoinDeclaration> = Object.create(null)
  const taken = new Set<string>()
  const add: Draft['add'] = (type, sql, cell, given) => {
    let name = given ?? field()
    while (name in joins) name = field()
    const own = snakeCase(name)
    const wanted = draw.chance(40) && !taken.has(own) ? own : freshName(physical, taken)
    taken.add(wanted)
    const column = { field: name, physical: wanted, type: wanted === own ? type : named(wanted, type), sql, cell }
    columns.push(column)
    return column
  }
  // A join may be called as any source or column of another is, but not as one of its own.
  const isTaken = (name: string): boolean => name in joins || columns.some((column) => column.field === name)
  const joinName = (): string => {
    const name = draw.one([field, sourceName])()
    return isTaken(name) ? joinName() : name
  }
  return { columns, joins, add, joinName }
}

function freshName(physical: Namer, taken: ReadonlySet<string>): string {
  let name = physical()
  while (taken.has(name)) name = physical()
  return name
}

/** How a draft becomes a source. */
export interface Finishing {
  readonly key: readonly DraftColumn[]
  readonly since?: DraftColumn
  readonly until?: DraftColumn
  readonly time?: DraftColumn
  readonly states?: { readonly entity: DraftColumn; readonly declaration: StatesDeclaration }
  readonly rows: number
  readonly computed: number
}

/** Draws the rows and the computed columns, and declares the source. */
export function finish(draw: Draw, draft: Draft, workshop: Workshop, how: Finishing): DrawnSource {
  const { columns, joins } = draft
  const [name, tableName] = [workshop.sourceName(), workshop.tableName()]
  const rows = Array.from(
    { length: how.rows },
    (_, row): Row => Object.fromEntries(columns.map((column) => [column.physical, column.cell(row)])),
  )
  const computed = (view: object): { readonly [name: string]: Expression } => {
    const row = { columns: reachableColumns(view, 2), ...workshop }
    const made = draw.many(0, how.computed, () => drawComputed(draw, row)).filter((each) => each !== null)
    return Object.fromEntries(made.map((each, index) => [`computed${index + 1}`, each]))
  }
  const source = loose.source(name, {
    table: tableName,
    key: how.key.map((column) => column.field),
    ...(how.time === undefined ? {} : { time: how.time.field }),
    ...(how.states === undefined ? {} : { states: how.states.declaration }),
    columns: Object.fromEntries(columns.map((column) => [column.field, column.type])),
    joins,
    computed,
  })
  const table = { name: tableName, columns: columns.map((column) => ({ name: column.physical, type: column.sql })), rows }
  const keys = rows.map((row) => how.key.map((column) => row[column.physical] ?? null))
  const [since, until, entity] = [how.since ?? null, how.until ?? null, how.states?.entity ?? null]
  return { name, source, table, key: how.key, since, until, entity, keys }
}
