import type { Calendar } from './calendar.js'
import type { Reach } from './expression-tree.js'
import { type LengthDeclaration, lengthOf } from './length.js'
import { quantity } from './quantity.js'
import type { Grain, Over, Quantity, QuantityOrMetric, Unit, Window } from './quantity-tree.js'

/** A quantity or a metric, by what inference needs of it. */
type Part<S extends string, U extends Unit> = { readonly kind: 'quantity' | 'metric'; readonly sources: Reach<S>; readonly unit: U }

// The part is typed by what inference needs; quantities and metrics are made by this package's constructors only.
const partOf = <S extends string, U extends Unit>(part: Part<S, U>) => part as unknown as QuantityOrMetric<S, U>

function windowed<S extends string, U extends Unit>(part: Part<S, U>, window: Window): Quantity<S, U> {
  return quantity(part.sources, part.unit, { kind: 'window', window: Object.freeze(window), of: partOf(part) })
}

/** A quantity over a length of calendar time that ends with each period (while it runs: now): `rolling(q, { days: 28 })`. */
export function rolling<S extends string, U extends Unit>(of: Part<S, U>, length: LengthDeclaration): Quantity<S, U> {
  return windowed(of, { kind: 'rolling', length: lengthOf(length) })
}

/** A quantity since its week, month, quarter or year began, to the end of each period; `calendar`: whose (left out: that of the request). */
export function toDate<S extends string, U extends Unit>(
  of: Part<S, U>,
  unit: 'week' | 'month' | 'quarter' | 'year' | { readonly unit: Exclude<Grain, 'hour' | 'day'>; readonly calendar: Calendar },
): Quantity<S, U> {
  return windowed(of, typeof unit === 'string' ? { kind: 'toDate', unit, calendar: null } : { kind: 'toDate', ...unit })
}

/** A quantity over everything before the end of each period. */
export function allTime<S extends string, U extends Unit>(of: Part<S, U>): Quantity<S, U> {
  return windowed(of, { kind: 'allTime' })
}

const over =
  (take: Over['take']) =>
  <S extends string, U extends Unit>(of: Part<S, U>): Quantity<S, U> =>
    quantity(of.sources, of.unit, { kind: 'over', grain: 'day', take, of: partOf(of) })

/**
 * What a quantity is a day, on average over the days of each period that are over: a day without a row counts 0 where nothing is 0. A period without a
 * day that is over has the value of its running day.
 */
export const dailyMean = over('mean')
/** What a quantity is on the first of those days. */
export const dailyFirst = over('first')
/** What a quantity is on the last of those days. */
export const dailyLast = over('last')
/** What a quantity is on the day of those days when it is least. */
export const dailyMin = over('min')
/** What a quantity is on the day of those days when it is greatest. */
export const dailyMax = over('max')

/** A quantity as it was a length of calendar time earlier: `shift(q, { months: 1 })`. */
export function shift<S extends string, U extends Unit>(of: Part<S, U>, by: LengthDeclaration): Quantity<S, U> {
  return quantity(of.sources, of.unit, { kind: 'shift', by: lengthOf(by), of: partOf(of) })
}
