import type { Predicate } from '../../src/definition/expression-tree.js'
import type { Measure, Metric, QuantityOrMetric } from '../../src/definition/quantity-tree.js'
import { arithmetic } from './expressions.js'
import type { Group } from './groups.js'
import { aggregate, type Counted } from './measures.js'
import type { Moment } from './moment.js'
import { parseRational, type Rational } from './rational.js'

/** A row that a measure counts, with the groups that it is in and the moment that places it in time (null: nothing does). */
export interface PlacedRow extends Counted {
  readonly group: Group
  readonly time: Moment | null
}

/** The value of a field at one place of an answer. */
export interface FieldValue {
  readonly value: Rational | null
  readonly numerator: Rational | null
  readonly denominator: Rational | null
  /** Made of counts, sums, least and greatest values by sums, differences and products alone. */
  readonly isExact: boolean
  readonly isUnconverted: boolean
}

/** A field over rows: all that it counts, and its value at each place that rows are put in (null: in none). */
export interface Quantified {
  readonly rows: readonly PlacedRow[]
  readonly at: (placeOf: (row: PlacedRow) => string | null) => (place: string) => FieldValue
}

/** The rows that a measure counts under further filters. */
export type RowsOf = (measure: Measure, filters: readonly Predicate[]) => readonly PlacedRow[]

/** A metric: its filters, and those that it is asked with, hold for every measure in it. */
export function quantifyMetric(metric: Metric, filters: readonly Predicate[], rowsOf: RowsOf): Quantified {
  const inside = [...filters, ...metric.filters]
  const numerator = quantify(metric.numerator, inside, rowsOf)
  return metric.denominator === null ? numerator : ratio(numerator, quantify(metric.denominator, inside, rowsOf))
}

function quantify(part: QuantityOrMetric | number, filters: readonly Predicate[], rowsOf: RowsOf): Quantified {
  if (typeof part === 'number') return constant(parseRational(String(part)))
  if (part.kind === 'metric') return quantifyMetric(part, filters, rowsOf)
  const { node } = part
  if (node.kind === 'measure') return measured(node, rowsOf(node, filters))
  const [left, right] = [quantify(node.left, filters, rowsOf), quantify(node.right, filters, rowsOf)]
  if (node.operator === 'divide') return ratio(left, right)
  return both(left, right, (one, other) => ({
    ...{ value: arithmetic(node.operator, one.value, other.value), numerator: null, denominator: null },
    isExact: one.isExact && other.isExact,
  }))
}

/** Rules 2 and 3: at every place the numerator of the place over its denominator; each by its own rule. */
function ratio(numerator: Quantified, denominator: Quantified): Quantified {
  return both(numerator, denominator, (one, other) => ({
    ...{ value: arithmetic('divide', one.value, other.value), numerator: one.value, denominator: other.value, isExact: false },
  }))
}

const constant = (value: Rational): Quantified => ({
  rows: [],
  at: () => () => ({ value, numerator: null, denominator: null, isExact: true, isUnconverted: false }),
})

const unknown = { value: null, numerator: null, denominator: null }

function both(
  left: Quantified,
  right: Quantified,
  combine: (one: FieldValue, other: FieldValue) => Omit<FieldValue, 'isUnconverted'>,
): Quantified {
  const at: Quantified['at'] = (placeOf) => {
    const [leftAt, rightAt] = [left.at(placeOf), right.at(placeOf)]
    return (place) => {
      const [one, other] = [leftAt(place), rightAt(place)]
      const isUnconverted = one.isUnconverted || other.isUnconverted
      const known = combine(one, other)
      return isUnconverted ? { ...known, ...unknown, isUnconverted } : { ...known, isUnconverted }
    }
  }
  return { rows: [...left.rows, ...right.rows], at }
}

/** Where an amount has no exchange rate, nothing of the value is known. */
function measured(measure: Measure, rows: readonly PlacedRow[]): Quantified {
  const isExact = measure.aggregate !== 'average' && measure.aggregate !== 'percentile'
  const at: Quantified['at'] = (placeOf) => {
    const placed = gathered(rows, placeOf)
    return (place) => {
      const here = placed.get(place) ?? []
      if (here.some((row) => row.lacksRate)) return { ...unknown, isExact, isUnconverted: true }
      return { ...aggregate(measure, here), isExact, isUnconverted: false }
    }
  }
  return { rows, at }
}

/** The rows by their place, those without one left out. */
function gathered<R>(rows: readonly R[], placeOf: (row: R) => string | null): ReadonlyMap<string, readonly R[]> {
  const places = new Map<string, R[]>()
  for (const row of rows) {
    const place = placeOf(row)
    if (place === null) continue
    const same = places.get(place)
    if (same === undefined) places.set(place, [row])
    else same.push(row)
  }
  return places
}
