import type { Measure, Over } from '../../src/definition/quantity-tree.js'
import { aggregate, type Counted } from './measures.js'
import { compare, divide, plus, type Rational, whole, zero } from './rational.js'

/** The value of a field at one place of an answer. */
export interface FieldValue {
  readonly value: Rational | null
  readonly numerator: Rational | null
  readonly denominator: Rational | null
  /** Made of counts, sums, least and greatest values by sums, differences and products alone. */
  readonly isExact: boolean
  readonly isUnconverted: boolean
  /** A rolling window in it begins before the data do. */
  readonly isUnfilled: boolean
  /** How many rows are not decided yet, by what says which: each counts once, however often it is in the field. */
  readonly open: ReadonlyMap<string, number>
}

/** Where all rows are decided. */
export const nothingOpen: FieldValue['open'] = new Map()

/** Where nothing is known. */
export const unknown = { value: null, numerator: null, denominator: null }

const isDivided = ({ aggregate: kind }: Measure): boolean => kind === 'average' || kind === 'percentile'

/** A measure over rows. Where an amount has no exchange rate, nothing of the value is known. */
export function measuredValue(measure: Measure, rows: readonly Counted[], isUnfilled: boolean): FieldValue {
  const isUnconverted = rows.some((row) => row.lacksRate)
  return {
    ...(isUnconverted ? unknown : aggregate(measure, rows)),
    isExact: !isDivided(measure),
    isUnconverted,
    isUnfilled,
    open: nothingOpen,
  }
}

/** What there is where there is no time to ask about. */
export const noValue = (measure: Measure): FieldValue => ({
  ...{ ...unknown, isExact: !isDivided(measure), isUnconverted: false, isUnfilled: false, open: nothingOpen },
})

/** The values of days taken together; null where there is no day. A day without a row is 0 where nothing is 0, else it does not count. */
export function ofDays(measure: Measure, take: Over['take'], days: readonly FieldValue[]): FieldValue {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) {
    const nothing = noValue(measure)
    return take === 'mean' ? { ...nothing, isExact: false, denominator: zero } : nothing
  }
  const facts = {
    isUnconverted: days.some((day) => day.isUnconverted),
    isUnfilled: days.some((day) => day.isUnfilled),
    isExact: !isDivided(measure),
    open: nothingOpen,
  }
  const values = days.map(({ value }) => value).filter((value) => value !== null)
  switch (take) {
    case 'first':
      return first
    case 'last':
      return last
    case 'mean':
      return { ...facts, isExact: false, ...(facts.isUnconverted ? unknown : mean(values)) }
    case 'min':
    case 'max': {
      const sorted = values.sort(compare)
      const value = (take === 'min' ? sorted[0] : sorted.at(-1)) ?? null
      return { ...facts, ...unknown, value: facts.isUnconverted ? null : value }
    }
  }
}

/** The counts of days added up, unless one of them is asked. */
export function addedDays(measure: Measure, take: Over['take'], days: readonly FieldValue[]): FieldValue {
  if (take === 'first' || take === 'last') return ofDays(measure, take, days)
  const counts = days.map(({ value }) => value).filter((value) => value !== null)
  return { ...noValue(measure), value: counts.reduce(plus, zero) }
}

function mean(values: readonly Rational[]) {
  if (values.length === 0) return { ...unknown, denominator: zero }
  const [numerator, denominator] = [values.reduce(plus, zero), whole(values.length)]
  return { value: divide(numerator, denominator), numerator, denominator }
}
