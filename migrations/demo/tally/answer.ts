import type { Decimal } from 'decimal.js'
import { Exact } from '../exchange.js'

/** What a metric answers, as exact decimal text; a ratio with its two sides, its value to 20 digits, null where the denominator is 0. */
export interface Answer {
  readonly value: string | null
  readonly numerator?: string
  readonly denominator?: string
}

/** An exact number: a count, a sum, a difference. */
export const exactly = (value: Decimal.Value): Answer => ({ value: new Exact(value).toFixed() })

/** One quantity over another. */
export const ratio = (numerator: Decimal.Value, denominator: Decimal.Value): Answer => {
  const [above, below] = [new Exact(numerator), new Exact(denominator)]
  const value = below.isZero() ? null : above.div(below).toSignificantDigits(20).toFixed()
  return { value, numerator: above.toFixed(), denominator: below.toFixed() }
}

/** The sum of some numbers. */
export const sumOf = (values: readonly Decimal.Value[]): Decimal => values.reduce((sum: Decimal, value) => sum.plus(value), new Exact(0))

/** The mean of some numbers, with their sum and count. */
export const meanOf = (values: readonly Decimal.Value[]): Answer => ratio(sumOf(values), values.length)

/** The value below which that share of the numbers lies, interpolated between the two nearest; null where there is none. */
export const percentileOf = (values: readonly number[], share: string): Answer => {
  const sorted = values.toSorted((one, other) => one - other)
  const position = new Exact(share).times(Math.max(0, sorted.length - 1))
  const below = position.floor().toNumber()
  const [low, high] = [sorted[below], sorted[below + 1]]
  if (low === undefined) return { value: null }
  return exactly(
    position
      .minus(below)
      .times((high ?? low) - low)
      .plus(low),
  )
}
