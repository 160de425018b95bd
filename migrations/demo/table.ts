interface ValueOf {
  readonly integer: number
  readonly bigint: bigint
  readonly text: string
  readonly boolean: boolean
  /** A day, as in `2025-12-31`. */
  readonly date: string
  /** Whole seconds since 1970 in UTC. */
  readonly timestamptz: number
  /** An exact decimal as text. */
  readonly numeric: string
}

type Kind = keyof ValueOf
type ColumnType = Kind | `${Kind}?`
type Columns = Readonly<Record<string, ColumnType>>
type Value<T extends ColumnType> = T extends `${infer K extends Kind}?` ? ValueOf[K] | null : T extends Kind ? ValueOf[T] : never

/** A table that the generator fills: its name, and its columns in camelCase with their PostgreSQL types (`?` where null may stand). */
export interface Table<C extends Columns = Columns> {
  readonly name: string
  readonly columns: C
}

/** One row of a table, as the generator makes it. */
export type RowOf<T extends Table> = { readonly [K in keyof T['columns']]: Value<T['columns'][K]> }

/** A table with all its rows. */
export interface FilledTable {
  readonly table: Table
  readonly rows: readonly Readonly<Record<string, ValueOf[Kind] | null>>[]
}

/** Declares a table. */
export const table = <const C extends Columns>(name: string, columns: C): Table<C> => Object.freeze({ name, columns })

/** The physical name of a column: `placedAt` is stored as `placed_at`. */
export const physicalName = (column: string): string => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
