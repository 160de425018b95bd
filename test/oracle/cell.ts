import type { ColumnType, ValueKind } from '../../src/definition/column-type.js'
import { type Moment, momentOf } from './moment.js'
import { compare, parseRational, type Rational, toText } from './rational.js'

/** A value of a row: numbers exact, text and ids as text, dates as `YYYY-MM-DD`, timestamps as moments. */
export type Cell = null | boolean | string | Rational | Moment

/** Whether a cell is a number. */
const isNumber = (cell: Cell): cell is Rational => typeof cell === 'object' && cell !== null

/** The number in a cell; null where there is none. Throws where something else is in it. */
export function numberIn(cell: Cell): Rational | null {
  if (cell === null || isNumber(cell)) return cell
  throw new Error(`A number was expected, not ${String(cell)}.`)
}

/** The text in a cell; null where there is none. Throws where something else is in it. */
export function textIn(cell: Cell): string | null {
  if (cell === null || typeof cell === 'string') return cell
  throw new Error(`A text was expected, not ${String(cell)}.`)
}

const numbers: readonly ValueKind[] = ['integer', 'decimal', 'amount', 'duration', 'money']

/** What a column of a table holds, from the form in which tables are given. */
export function readCell(raw: string | boolean | null, { type, zone }: ColumnType): Cell {
  if (raw === null || typeof raw === 'boolean') return raw
  if (numbers.includes(type)) return parseRational(raw)
  return type === 'timestamp' ? momentOf(raw, zone ?? 'UTC') : raw
}

/** A constant of a definition or filter as a cell of the kind that it is compared with. */
export function constantCell(value: string | number | boolean | null, type: ValueKind): Cell {
  if (value === null || typeof value === 'boolean') return value
  if (numbers.includes(type)) return parseRational(String(value))
  return type === 'timestamp' ? momentOf(String(value), 'UTC') : String(value)
}

/** One text for equal values, and only for them: 1.5 and 1.50 are one. */
export function textOf(cell: Cell): string {
  return isNumber(cell) ? toText(cell) : String(cell)
}

/** Below 0, 0 or above 0: numbers by size, times by time. Both are of one kind and not null. */
export function compareCells(one: Cell, other: Cell): number {
  if (isNumber(one) && isNumber(other)) return compare(one, other)
  if (typeof one !== typeof other || one === null || other === null)
    throw new Error(`${String(one)} can't be compared with ${String(other)}.`)
  return one < other ? -1 : one > other ? 1 : 0
}
