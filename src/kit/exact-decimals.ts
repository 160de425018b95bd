import { Decimal } from 'decimal.js'

// More digits than a decimal of a database has, and never an exponent.
const Exact = Decimal.clone({ precision: 20_000, toExpNeg: -20_000, toExpPos: 20_000 })

/** `one + other` of two decimals as text, to the last digit. */
export function exactSum(one: string, other: string): string {
  return new Exact(one).plus(other).toString()
}

/** `one − other` of two decimals as text, to the last digit. */
export function exactDifference(one: string, other: string): string {
  return new Exact(one).minus(other).toString()
}
