import type { Metric, QuantityOrMetric } from '../../src/definition/quantity-tree.js'
import { changedValue } from './changing.js'
import { type Comparison, comparisonName } from './compared.js'
import { type Asking, countedRows } from './counted-rows.js'
import { arithmetic } from './expressions.js'
import type { Group } from './groups.js'
import { addedDays, type FieldValue, measuredValue, nothingOpen, noValue, ofDays, unknown } from './measured-value.js'
import { type Placed, spansOf } from './placed.js'
import { parseRational, type Rational, toDouble } from './rational.js'
import { openRows, ripeFilters } from './ripe.js'
import type { Filters, GroupedRow } from './scans.js'
import { type Span, spanName } from './span.js'
import type { TimedMeasure, Timing } from './timing.js'
import { measureTold } from './told.js'

/** A field: the groups that have a row where it is asked, and its value in each place that groups are put in (null: in none). */
export interface Quantified {
  readonly groupsAt: (placed: Placed) => readonly Group[]
  readonly at: (placeOf: (group: Group) => string | null) => (placed: Placed, place: string) => FieldValue
}

/** A field of an answer, and what its values are compared with. */
export interface ComputedField {
  readonly quantified: Quantified
  readonly comparisons: readonly Comparison[]
}

/** A metric: its filters, and those that it is asked with, hold for every measure in it; so does the time that is said around it. */
export function quantifyMetric(metric: Metric, filters: Filters, asking: Asking, timing: Timing = []): Quantified {
  const inside = { ...filters, own: [...filters.own, ...metric.filters] }
  const numerator = quantify(metric.numerator, inside, asking, timing)
  return metric.denominator === null ? numerator : ratio(numerator, quantify(metric.denominator, inside, asking, timing))
}

function quantify(part: QuantityOrMetric | number, filters: Filters, asking: Asking, timing: Timing): Quantified {
  if (typeof part === 'number') return constant(parseRational(String(part)))
  if (part.kind === 'metric') return quantifyMetric(part, filters, asking, timing)
  const { node } = part
  if (node.kind === 'measure') return withOpen({ measure: measureTold(node) ?? node, timing }, filters, asking)
  if (node.kind !== 'arithmetic') return quantify(node.of, filters, asking, [...timing, node])
  const [left, right] = [node.left, node.right].map((side) => quantify(side, filters, asking, timing)) as [Quantified, Quantified]
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
  groupsAt: () => [],
  at: () => () => ({ ...unknown, value, isExact: true, isUnconverted: false, isUnfilled: false, open: nothingOpen }),
})

type Combined = Pick<FieldValue, 'value' | 'numerator' | 'denominator' | 'isExact'>

function both(left: Quantified, right: Quantified, combine: (one: FieldValue, other: FieldValue) => Combined): Quantified {
  const at: Quantified['at'] = (placeOf) => {
    const [leftAt, rightAt] = [left.at(placeOf), right.at(placeOf)]
    return (placed, place) => {
      const [one, other] = [leftAt(placed, place), rightAt(placed, place)]
      const isUnconverted = one.isUnconverted || other.isUnconverted
      const open = new Map([...one.open, ...other.open])
      const known = { ...combine(one, other), isUnconverted, isUnfilled: one.isUnfilled || other.isUnfilled, open }
      return isUnconverted ? { ...known, ...unknown } : known
    }
  }
  return { groupsAt: (placed) => [...left.groupsAt(placed), ...right.groupsAt(placed)], at }
}

/** A measure, and how many of its rows are not decided yet. */
function withOpen(timed: TimedMeasure, filters: Filters, asking: Asking): Quantified {
  const decided = measured(timed, filters, asking)
  const measure = openRows(timed.measure)
  if (measure === null) return decided
  const open = measured({ ...timed, measure }, filters, asking, 'added')
  const name = JSON.stringify([measure, filters, timed.timing])
  return {
    // A row that waits is there, though it is in no value yet.
    groupsAt: (placed) => [...decided.groupsAt(placed), ...open.groupsAt(placed)],
    at: (placeOf) => {
      const [decidedAt, openAt] = [decided.at(placeOf), open.at(placeOf)]
      return (placed, place) => {
        const count = openAt(placed, place).value
        return { ...decidedAt(placed, place), open: new Map([[name, count === null ? 0 : toDouble(count)]]) }
      }
    },
  }
}

/** A measure: over the rows that count in the one span that is asked, or in each of its days. */
function measured(timed: TimedMeasure, filters: Filters, asking: Asking, days: 'taken' | 'added' = 'taken'): Quantified {
  const { measure, timing } = timed
  const inner = timing.at(-1)
  const rows = countedRows(timed, { ...filters, own: [...filters.own, ...measure.filters, ...ripeFilters(measure)] }, asking)
  const spansAt = rememberedBy(
    ({ span, place, compared }: Placed) => `${spanName(span)} ${span.whole?.start} ${span.whole?.end} ${place} ${comparisonName(compared)}`,
    (placed) => ({ spans: spansOf(placed, timing, asking.time) }),
  )
  const over = timing.find((node) => node.kind === 'over')
  const at: Quantified['at'] = (placeOf) => {
    const gatheredIn = rememberedBy(spanName, (span: Span) => gathered(rows.in(span), placeOf))
    const valueIn = (span: Span, place: string): FieldValue => {
      const found = gatheredIn(span).get(place) ?? []
      return inner?.kind === 'change' ? changedValue(measure, inner.change, found) : measuredValue(measure, found, !rows.isFilled(span))
    }
    return (placed, place) => {
      const { spans } = spansAt(placed)
      if (spans === null) return noValue(measure)
      const values = spans.map((span) => valueIn(span, place))
      if (over === undefined) return values[0] ?? noValue(measure)
      return days === 'added' ? addedDays(measure, over.take, values) : ofDays(measure, over.take, values)
    }
  }
  return { groupsAt: (placed) => (spansAt(placed).spans ?? []).flatMap((span) => rows.in(span).map(({ group }) => group)), at }
}

function rememberedBy<K, V>(nameOf: (key: K) => string, make: (key: K) => V): (key: K) => V {
  const known = new Map<string, V>()
  return (key) => {
    const name = nameOf(key)
    const found = known.get(name) ?? make(key)
    known.set(name, found)
    return found
  }
}

/** The rows by their place, those without one left out. */
function gathered(rows: readonly GroupedRow[], placeOf: (group: Group) => string | null): ReadonlyMap<string, readonly GroupedRow[]> {
  const places = new Map<string, GroupedRow[]>()
  for (const row of rows) {
    const place = placeOf(row.group)
    if (place === null) continue
    const same = places.get(place)
    if (same === undefined) places.set(place, [row])
    else same.push(row)
  }
  return places
}
