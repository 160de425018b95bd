import type { FieldValue } from './measured-value.js'
import { parseRational, type Rational, toDouble } from './rational.js'

/** Rule 9: what is not exact is a double, also where rows are ordered, ranked and bounded by it. */
export function rankingValue({ value, isExact }: FieldValue): Rational | null {
  return value === null || isExact ? value : asDouble(value)
}

/** The nearest double, as it is written. */
export const asDouble = (number: Rational): Rational => parseRational(String(toDouble(number)))
