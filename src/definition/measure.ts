import type { NumericKind, TimeKind } from './column-type.js'
import type { Expression, Predicate, Reach } from './expression-tree.js'
import { quantity } from './quantity.js'
import type { Aggregate, Measure, Quantity, Unit } from './quantity-tree.js'
import { type AnySource, facts } from './source.js'
import { refuseUnknown } from './unknown-options.js'

/** A measure's own conditions: predicates, and `{ at }` where it has another time than its source. */
export type MeasureDetail<S extends string> = Predicate<S> | { readonly at: Expression<S, TimeKind> }

/** Details taken apart; throws a TypeError for one that is neither a predicate nor `{ at }`, as it would be left out in silence. */
export function detailsRead<S extends string>(
  what: string,
  details: readonly MeasureDetail<S>[],
): { readonly filters: readonly Predicate<S>[]; readonly at: Expression<S, TimeKind> | null } {
  const filters = details.filter((detail) => 'kind' in detail)
  const own = details.flatMap((detail) => ('kind' in detail ? [] : [detail]))
  refuseUnknown(what, own, { at: true })
  return { filters: Object.freeze(filters), at: own.at(-1)?.at ?? null }
}

/** The unit of an aggregated value. */
export type UnitOf<K extends NumericKind> = K extends 'money' ? 'money' : K extends 'duration' ? 'duration' : 'number'

function measure<S extends string, U extends Unit>(
  aggregate: Aggregate,
  source: S,
  unit: U,
  of: Expression | null,
  details: readonly MeasureDetail<S>[],
  { fraction = null, times = null, ripe = null }: Partial<Pick<Measure, 'fraction' | 'times' | 'ripe'>> = {},
): Quantity<S, U> {
  const { filters, at } = detailsRead('a measure', details)
  const sources = Object.freeze({ [source]: true }) as Reach<S>
  return quantity(sources, unit, { kind: 'measure', aggregate, source, of, filters, at, fraction, times, ripe })
}

function unitOf<K extends NumericKind>(of: Expression<string, K>): UnitOf<K> {
  const unit: Unit = of.type === 'money' ? 'money' : of.type === 'duration' ? 'duration' : 'number'
  return unit as UnitOf<K>
}

const numeric =
  (aggregate: Aggregate) =>
  <S extends string, K extends NumericKind>(
    of: Expression<S, K>,
    ...details: readonly MeasureDetail<NoInfer<S>>[]
  ): Quantity<S, UnitOf<K>> =>
    measure(aggregate, of.source, unitOf(of), of, details)

/** The values added up; 0 where there is no row. */
export const sum = numeric('sum')
/** The sum of the values over their number; null where there is none. */
export const average = numeric('average')
/** The least value. */
export const min = numeric('min')
/** The greatest value. */
export const max = numeric('max')

/** The number of rows. */
export function count<S extends string>(of: AnySource<S>, ...details: readonly MeasureDetail<NoInfer<S>>[]): Quantity<S, 'number'> {
  return measure('count', of[facts].name, 'number', null, details)
}

/** The number of different values, rows without one left out. It does not add up over periods or groups. */
export function countDistinct<S extends string>(
  of: Expression<S>,
  ...details: readonly MeasureDetail<NoInfer<S>>[]
): Quantity<S, 'number'> {
  return measure('countDistinct', of.source, 'number', of, details)
}

/**
 * The number of different values that stand in at least so many rows of the period and group: `repeated(orders.userId, { atLeast: 2 })`. Rows without
 * one are left out; at least one is what `countDistinct` counts. It does not add up over periods or groups.
 */
export function repeated<S extends string>(
  of: Expression<S>,
  { atLeast }: { readonly atLeast: number },
  ...details: readonly MeasureDetail<NoInfer<S>>[]
): Quantity<S, 'number'> {
  return measure('countRepeated', of.source, 'number', of, details, { times: atLeast })
}

/** The value below which the given fraction of the values lies, interpolated as SQL's `percentile_cont`. */
export function percentile<S extends string, K extends NumericKind>(
  of: Expression<S, K>,
  fraction: number,
  ...details: readonly MeasureDetail<NoInfer<S>>[]
): Quantity<S, UnitOf<K>> {
  return measure('percentile', of.source, unitOf(of), of, details, { fraction })
}

/** The middle value, interpolated: the percentile at one half. */
export function median<S extends string, K extends NumericKind>(
  of: Expression<S, K>,
  ...details: readonly MeasureDetail<NoInfer<S>>[]
): Quantity<S, UnitOf<K>> {
  return percentile(of, 0.5, ...details)
}
