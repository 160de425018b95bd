import { unknownIn } from './unknown-options.js'

/** What a value is. `amount` is money in a currency that another column of the row names; `duration` is in seconds; `money` is converted to one currency. */
export type ValueKind = 'integer' | 'decimal' | 'amount' | 'text' | 'boolean' | 'date' | 'timestamp' | 'id' | 'duration' | 'money'

/** The kinds that can be added up. */
export type NumericKind = 'integer' | 'decimal' | 'duration' | 'money'

/** The kinds that can place a row in time. */
export type TimeKind = 'date' | 'timestamp'

/** The declared type of a column: its kind, its closed set of values if it has one, and its physical name if that is not the snake_case of its own. */
export interface ColumnType<K extends ValueKind = ValueKind, V extends string = string> {
  readonly type: K
  readonly values: readonly V[]
  readonly physicalName?: string
  /** The IANA zone in which a timestamp without zone is to be read. */
  readonly zone?: string
  /** The column that holds the currency of an `amount`, of the same source or behind a join (`order.currency`). */
  readonly currency?: string
}

function columnType<K extends ValueKind, V extends string = string>(type: K, rest: Partial<ColumnType<K, V>> = {}): ColumnType<K, V> {
  return Object.freeze({ type, values: [], ...rest })
}

/** A whole number of any size. */
export const integer = (): ColumnType<'integer'> => columnType('integer')

/** A boolean. */
export const boolean = (): ColumnType<'boolean'> => columnType('boolean')

/** A calendar date: it has no zone and is never shifted. */
export const date = (): ColumnType<'date'> => columnType('date')

/** An identifier (integer, text or uuid in the database): it can be counted and compared, not added up. */
export const id = (): ColumnType<'id'> => columnType('id')

/** Text, with its closed set of values where they are known: filters on other values are then refused. */
export function text<const V extends string = string>(...values: V[]): ColumnType<'text', V> {
  return columnType<'text', V>('text', { values: Object.freeze(values) })
}

/** An exact decimal number. With `currency`, an amount of money in the currency which that column names (`currency`, or behind a join `order.currency`): it can’t be added up before `money(…)` converts it. */
export function decimal(): ColumnType<'decimal'>
export function decimal(options: { readonly currency: string }): ColumnType<'amount'>
export function decimal(options?: { readonly currency: string }): ColumnType<'decimal'> | ColumnType<'amount'> {
  return options === undefined
    ? columnType('decimal')
    : columnType('amount', { currency: options.currency, ...unknownIn(options, { currency: true }) })
}

/** An instant. `withoutZone` declares that the database keeps it without a zone, and in which IANA zone it is to be read. */
export function timestamp(options: { readonly withoutZone?: string } = {}): ColumnType<'timestamp'> {
  const zone = options.withoutZone === undefined ? {} : { zone: options.withoutZone }
  return columnType('timestamp', { ...zone, ...unknownIn(options, { withoutZone: true }) })
}

/** The same column type under another physical name: `named('OrderDate', date())`. */
export function named<K extends ValueKind, V extends string>(physicalName: string, type: ColumnType<K, V>): ColumnType<K, V> {
  return Object.freeze({ ...type, physicalName })
}
