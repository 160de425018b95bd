import type { Measure } from '../../src/definition/quantity-tree.js'
import { type Cell, numberIn, textOf } from './cell.js'
import { compare, divide, parseRational, plus, type Rational, times, toDouble, whole, zero } from './rational.js'

/** A row that a measure counts: the value that it takes of it (null without one), and whether an amount in it has no exchange rate. */
export interface Counted {
  readonly cell: Cell
  readonly lacksRate: boolean
}

/** A measure over rows: its value, and the two sides of an average; a percentile's denominator is the number of values. */
export interface Measured {
  readonly value: Rational | null
  readonly numerator: Rational | null
  readonly denominator: Rational | null
}

const plain = (value: Rational | null): Measured => ({ value, numerator: null, denominator: null })

/** Rules 2, 3 and 9: counts and sums of nothing are 0, everything else of nothing is null. */
export function aggregate({ aggregate, of, fraction, times }: Measure, rows: readonly Counted[]): Measured {
  const present = rows.map((row) => row.cell).filter((cell) => cell !== null)
  switch (aggregate) {
    case 'count':
      return plain(whole(of === null ? rows.length : present.length))
    case 'countDistinct':
      return plain(whole(new Set(present.map(textOf)).size))
    case 'countRepeated': {
      const texts = present.map(textOf)
      const isRepeated = (text: string): boolean => texts.filter((other) => other === text).length >= (times ?? 1)
      return plain(whole([...new Set(texts)].filter(isRepeated).length))
    }
    case 'sum':
      return plain(sum(numbersIn(present)))
    case 'average': {
      const [numerator, denominator] = [sum(numbersIn(present)), whole(present.length)]
      return { value: divide(numerator, denominator), numerator, denominator }
    }
    case 'min':
      return plain(numbersIn(present).sort(compare)[0] ?? null)
    case 'max':
      return plain(numbersIn(present).sort(compare).at(-1) ?? null)
    case 'percentile':
      return { value: percentile(numbersIn(present), fraction ?? 0.5), numerator: null, denominator: whole(present.length) }
  }
}

const numbersIn = (cells: readonly Cell[]): Rational[] => cells.map(numberIn).filter((number) => number !== null)

const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(plus, zero)

/** percentile_cont: the value at the fraction of the way from the first to the last, between two of them by straight line. Engines interpolate doubles. */
function percentile(numbers: readonly Rational[], fraction: number): Rational | null {
  const sorted = numbers.map((number) => ({ ...parseRational(String(toDouble(number))), slack: number.slack })).sort(compare)
  if (sorted.length === 0) return null
  const place = times(parseRational(String(fraction)), whole(sorted.length - 1))
  const below = place.over / place.under
  const rest: Rational = { over: place.over - below * place.under, under: place.under, slack: 0 }
  const low = sorted[Number(below)] ?? zero
  const high = sorted[Number(below) + 1] ?? low
  const value = plus(low, times(rest, plus(high, { ...low, over: -low.over })))
  // The place itself is a double too.
  const [least, greatest] = [sorted[0] ?? zero, sorted.at(-1) ?? zero].map((number) => Math.abs(toDouble(number)))
  return { ...value, slack: value.slack + 1e-15 * (sorted.length + 8) * Math.max(least ?? 0, greatest ?? 0) }
}
