import { callerFile } from '../kit/caller-file.js'
import { humanCase, snakeCase } from '../kit/naming.js'
import { absentName } from './absent-name.js'
import type { ColumnType } from './column-type.js'
import { expression } from './expression.js'
import type { Expression } from './expression-tree.js'
import type { Localized } from './localized.js'
import { eachOption, type OptionsOf, unknownColumns, unknownIn } from './unknown-options.js'

/** The key under which a source keeps its own facts, so that a column may be called `name`, `kind` or `key`. Registered, so that two copies of the package agree. */
export const facts: unique symbol = Symbol.for('etalon.facts') as never

/** No joins, or no computed columns. */
type Nothing = Record<never, never>

/** The columns of a source, by the names that definitions use. */
export type ColumnTypes = { readonly [name: string]: ColumnType }

/** A many-to-one join as it is written: `by` this source's columns, to the other's key. `asOf` takes the last row whose `key` is not after `at`, and, where it says `to`, which still holds then: whose `to` is later or missing. */
export interface JoinDeclaration<Column extends string = string> {
  readonly to: AnySource | (() => AnySource)
  readonly by: Column | readonly Column[]
  readonly asOf?: { readonly at: Column; readonly key: string; readonly to?: string }
}

/** The joins of a source, by the names that definitions use. */
export type JoinDeclarations<Column extends string = string> = { readonly [name: string]: JoinDeclaration<Column> }

/** The expressions that a source adds to its columns. */
export type ComputedColumns = { readonly [name: string]: Expression }

/** A join, resolved: plain data but for the thunk, which lets two files join each other. */
export interface Join {
  readonly to: () => AnySource
  readonly by: readonly string[]
  readonly asOf: { readonly at: string; readonly key: string; readonly to?: string } | null
}

/** How the rows of a source hold over time: each from `from` up to `to` (an open end: still), of the entity that the columns `of` name. */
export interface Validity {
  readonly kind: 'validity'
  readonly from: string
  readonly to: string
  /** `to` is the last day that the row holds, not the first that it does not. */
  readonly toIncluded: boolean
  readonly of: readonly string[]
  /** Of rows of one entity that hold at the same time, `each` counts, or only the `last` one begun. */
  readonly overlapping: 'each' | 'last'
  /** How many days without a row an entity may have before its next one: what ended last holds on until then; null: none. */
  readonly graceDays: number | null
}

/** The rows of a source are snapshots: each says what is true of the entity `of` from `at` on, until its next one. */
export interface Snapshots {
  readonly kind: 'snapshots'
  readonly at: string
  readonly of: readonly string[]
  /** For how many days a snapshot is carried forward where the next one is missing; null: for ever. */
  readonly carriedDays: number | null
}

/** How states are written: validity intervals, or snapshots. */
export type StatesDeclaration<Column extends string = string, Time extends string = string> =
  | {
      readonly from: Time
      readonly to: Time
      readonly toIncluded?: boolean
      /** Left out: the key. */
      readonly of?: Column | readonly Column[]
      /** Left out: each. */
      readonly overlapping?: 'each' | 'last'
      /** `{ days: 7 }`: what an entity had last holds on until its next row, where that begins at most so many days after. Left out: it does not. */
      readonly grace?: { readonly days: number }
    }
  | {
      readonly at: Time
      readonly of: Column | readonly Column[]
      /** `{ days: 1 }`: a missing day has no value. Left out: the last one is carried forward for ever. */
      readonly carried?: { readonly days: number }
    }

/** One part of a union source: the rows of `source`, with an expression of it for each column of the union. */
export interface UnionPart {
  readonly source: AnySource
  readonly columns: { readonly [name: string]: Expression }
}

/** What the catalogue and the compiler know of a source. */
export interface SourceFacts<S extends string = string, C = ColumnTypes, J = JoinDeclarations, X = ComputedColumns> {
  readonly kind: 'source'
  readonly name: S
  readonly label: Localized
  readonly description: Localized
  /** The physical table or view, `schema.table` where it is not on the search path; null for a union. */
  readonly table: string | null
  readonly parts: readonly UnionPart[]
  readonly key: readonly string[]
  readonly time: string | null
  /** Null: its rows are events, and have no state. */
  readonly states: Validity | Snapshots | null
  readonly columns: C
  readonly computed: X
  readonly joins: { readonly [name in keyof J]: Join }
  readonly definedAt: string | undefined
}

type ColumnsOf<S extends string, C> = { readonly [N in keyof C]: C[N] extends ColumnType<infer K, infer V> ? Expression<S, K, V> : never }
type ComputedOf<S extends string, X> = {
  readonly [N in keyof X]: X[N] extends Expression<string, infer K, infer V> ? Expression<S, K, V> : never
}
type JoinedOf<S extends string, J> = { readonly [N in keyof J]: J[N] extends { readonly to: infer T } ? ViewOfTarget<S, T> : never }
type ViewOfTarget<S extends string, T> = T extends () => infer U ? ViewOfSource<S, U> : ViewOfSource<S, T>
type ViewOfSource<S extends string, T> = T extends { readonly [facts]: SourceFacts<string, infer C, infer J, infer X> }
  ? View<S, C, J, X>
  : never

/** The columns, computed columns and joins of a source, seen from the source `S` that asks. */
export type View<S extends string, C, J, X> = ColumnsOf<S, C> & ComputedOf<S, X> & JoinedOf<S, J>

/** A table, seen through its columns and joins: `orders.amount`, `orders.user.country`. */
export type Source<S extends string, C, J, X> = View<S, C, J, X> & { readonly [facts]: SourceFacts<S, C, J, X> }

/** Any source, where only its facts matter. */
export interface AnySource<S extends string = string> {
  readonly [facts]: SourceFacts<S, ColumnTypes, unknown, ComputedColumns>
}

/** A source's facts, whatever its columns. */
export type AnySourceFacts = AnySource[typeof facts]

/** The columns that can be a source's time. */
type TimeColumns<C> = { [N in keyof C]: C[N] extends ColumnType<'date' | 'timestamp'> ? N : never }[keyof C] & string

/** How a source is written. */
export interface SourceDeclaration<
  S extends string,
  C extends ColumnTypes,
  J extends JoinDeclarations<keyof C & string>,
  X extends ComputedColumns,
> {
  readonly label?: Localized
  readonly description?: Localized
  /** Left out: the snake_case of the source's name. */
  readonly table?: string
  /** The column or columns that tell its rows apart. */
  readonly key: (keyof C & string) | readonly (keyof C & string)[]
  /** The column that places its rows in time, unless a measure says another. */
  readonly time?: NoInfer<TimeColumns<C>>
  /** When its rows hold: what `atStart`, `atEnd`, `kept`, `lost` and `came` ask. */
  readonly states?: StatesDeclaration<keyof C & string, NoInfer<TimeColumns<C>>>
  readonly columns: C
  readonly joins?: J
  readonly computed?: (row: View<S, C, J, unknown>) => X
}

const joinOptions: OptionsOf<JoinDeclaration> = { to: true, by: true, asOf: { at: true, key: true, to: true } }

const statesOptions: OptionsOf<StatesDeclaration> = {
  ...{ from: true, to: true, toIncluded: true, of: true, overlapping: true, grace: { days: true }, at: true, carried: { days: true } },
}

type AnyDeclaration = SourceDeclaration<string, ColumnTypes, JoinDeclarations, ComputedColumns>

const sourceOptions: OptionsOf<AnyDeclaration> = {
  ...{ label: true, description: true, table: true, key: true, time: true, states: statesOptions, columns: true },
  ...{ joins: { [eachOption]: joinOptions }, computed: true },
}

const unionOptions: OptionsOf<UnionDeclaration<ColumnTypes, unknown>> = {
  ...{ label: true, description: true, key: true, time: true, columns: true, joins: sourceOptions.joins },
  of: { source: true, columns: true },
}

const listed = <T extends string>(names: T | readonly T[]): readonly T[] => (typeof names === 'string' ? [names] : names)

function statesOf(declaration: StatesDeclaration, key: readonly string[]): Validity | Snapshots {
  if ('at' in declaration) {
    const { at, of, carried } = declaration
    return Object.freeze({ kind: 'snapshots', at, of: listed(of), carriedDays: carried?.days ?? null })
  }
  const { from, to, toIncluded = false, of, overlapping = 'each', grace } = declaration
  const entity = of === undefined ? key : listed(of)
  return Object.freeze({ kind: 'validity', from, to, toIncluded, of: entity, overlapping, graceDays: grace?.days ?? null })
}

function resolveJoin({ to, by, asOf }: JoinDeclaration): Join {
  return Object.freeze({ to: typeof to === 'function' ? to : () => to, by: listed(by), asOf: asOf ?? null })
}

/** Declares a table: its columns, its key, its time and its many-to-one joins. */
export function source<
  const S extends string,
  C extends ColumnTypes,
  const J extends JoinDeclarations<keyof C & string> = Nothing,
  X extends ComputedColumns = Nothing,
>(name: S, declaration: SourceDeclaration<S, C, J, X>): Source<S, C, J, X> {
  const joins = Object.fromEntries(Object.entries(declaration.joins ?? {}).map(([joinName, join]) => [joinName, resolveJoin(join)]))
  const bare = { columns: declaration.columns, joins, computed: {} }
  // The view is built from names; that it matches the declared types is what the mapped type says.
  const computed = declaration.computed?.(view(name, { name, ...bare }, []) as View<S, C, J, unknown>) ?? {}
  return attach(name, {
    kind: 'source',
    name,
    label: declaration.label ?? humanCase(name),
    description: declaration.description ?? '',
    table: declaration.table ?? snakeCase(name),
    parts: [],
    key: listed(declaration.key),
    time: declaration.time ?? null,
    states: declaration.states === undefined ? null : statesOf(declaration.states, listed(declaration.key)),
    columns: declaration.columns,
    computed,
    joins,
    definedAt: callerFile(source),
    ...unknownIn(declaration, sourceOptions, unknownColumns(declaration.columns)),
  }) as unknown as Source<S, C, J, X>
}

/** How a union is written: the columns that all of its parts fill. */
export interface UnionDeclaration<C extends ColumnTypes, J> {
  readonly label?: Localized
  readonly description?: Localized
  readonly key?: readonly (keyof C & string)[]
  readonly time?: NoInfer<TimeColumns<C>>
  readonly columns: C
  readonly joins?: J
  readonly of: readonly { readonly source: AnySource; readonly columns: { readonly [N in keyof C]: Expression } }[]
}

/** Declares the rows of several sources, one below the other, as one source: what distinct counts over several sources need. */
export function union<const S extends string, C extends ColumnTypes, const J extends JoinDeclarations<keyof C & string> = Nothing>(
  name: S,
  declaration: UnionDeclaration<C, J>,
): Source<S, C, J, Nothing> {
  const { label = humanCase(name), description = '', key = [], time, columns, of } = declaration
  const joins = Object.fromEntries(Object.entries(declaration.joins ?? {}).map(([joinName, join]) => [joinName, resolveJoin(join)]))
  const definedAt = callerFile(union)
  return attach(name, {
    ...{
      kind: 'source',
      name,
      label,
      description,
      table: null,
      parts: of,
      key,
      time: time ?? null,
      states: null,
      columns,
      computed: {},
      joins,
      definedAt,
      ...unknownIn(declaration, unionOptions, unknownColumns(columns)),
    },
  } as SourceFacts) as unknown as Source<S, C, J, Nothing>
}

interface Visible {
  readonly name: string
  readonly columns: ColumnTypes
  readonly computed: ComputedColumns
  readonly joins: { readonly [name: string]: Join }
}

function attach(name: string, own: SourceFacts<string, ColumnTypes, unknown, ComputedColumns>): object {
  const result = view(name, own as Visible, [])
  const { columns, computed, joins } = own as SourceFacts
  const named = { columns: namesOnly(columns), computed: namesOnly(computed), joins: namesOnly(joins) }
  Object.defineProperty(result, facts, { value: Object.freeze({ ...own, ...named }), enumerable: false })
  return Object.freeze(result)
}

/** A record without a prototype: what has no column `constructor` shows none. */
function namesOnly<T extends object>(record: T): T {
  return Object.freeze(Object.assign(Object.create(null), record))
}

function view(root: string, visible: Visible, path: readonly string[]): object {
  const result: object = Object.create(absentName(visible.name, () => Object.keys(result)))
  // Configurable, so that a join and a column of one name are the catalogue's finding and no crash.
  const show = (name: string, get: () => unknown) => Object.defineProperty(result, name, { get, enumerable: true, configurable: true })
  for (const [name, column] of Object.entries({ ...visible.columns, ...visible.computed })) {
    const reference = expression(root, column.type, { kind: 'column', path, name }, column.values)
    show(name, () => reference)
  }
  for (const [name, join] of Object.entries(visible.joins)) {
    // Looked up when it is used: two files may join each other, and neither is loaded before the other.
    show(name, () => view(root, join.to()[facts] as Visible, [...path, name]))
  }
  return result
}
