/**
 * An exact number as a fraction of whole numbers. `slack` says how far an engine's own rounding may take its number from this one: 0 where every
 * digit is certain, more as soon as a division or an interpolation came in.
 */
export interface Rational {
  readonly over: bigint
  /** Above 0. */
  readonly under: bigint
  readonly slack: number
}

const rational = (over: bigint, under: bigint, slack = 0): Rational => ({ over, under, slack })

/** The number 0. */
export const zero: Rational = rational(0n, 1n)

/** A whole number. */
export const whole = (count: number): Rational => rational(BigInt(count), 1n)

const decimalText = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?\s*$/

/** The number that a decimal text spells, with or without an exponent. Throws for any other text. */
export function parseRational(text: string): Rational {
  const [, sign, integer = '', fraction = '', exponent = '0'] = decimalText.exec(text) ?? []
  if (sign === undefined || integer + fraction === '') throw new Error(`"${text}" is no decimal number.`)
  const digits = BigInt(`${sign}${integer}${fraction}`.replace('+', ''))
  const places = fraction.length - Number(exponent)
  return places > 0 ? rational(digits, 10n ** BigInt(places)) : rational(digits * 10n ** BigInt(-places), 1n)
}

const absolute = (number: bigint): bigint => (number < 0n ? -number : number)

function reduced(over: bigint, under: bigint, slack: number): Rational {
  let [a, b] = [absolute(over), under]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? rational(0n, 1n, slack) : rational(over / a, under / a, slack)
}

/** The sum. */
export function plus(one: Rational, other: Rational): Rational {
  const slack = one.slack + other.slack
  if (one.under === other.under) return rational(one.over + other.over, one.under, slack)
  return reduced(one.over * other.under + other.over * one.under, one.under * other.under, slack)
}

/** The difference. */
export const minus = (one: Rational, other: Rational): Rational => plus(one, { ...other, over: -other.over })

/** The product. */
export function times(one: Rational, other: Rational): Rational {
  const isCertain = one.slack === 0 && other.slack === 0
  const slack = isCertain ? 0 : Math.abs(toDouble(one)) * other.slack + Math.abs(toDouble(other)) * one.slack + one.slack * other.slack
  return reduced(one.over * other.over, one.under * other.under, slack)
}

/** The quotient; null where the divisor is 0. An engine keeps at least 16 digits of it. */
export function divide(one: Rational, other: Rational): Rational | null {
  if (other.over === 0n) return null
  const exact = reduced(one.over * other.under * (other.over < 0n ? -1n : 1n), one.under * absolute(other.over), 0)
  const [value, divisor] = [Math.abs(toDouble(exact)), Math.abs(toDouble(other))]
  const rounding = isShort(exact) ? 0 : value * 1e-15
  return { ...exact, slack: rounding + (one.slack + value * other.slack) / divisor }
}

/** Below 0, 0 or above 0, as the first is less than, equal to or more than the second. */
export function compare(one: Rational, other: Rational): number {
  const difference = one.over * other.under - other.over * one.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Rounded to decimal places, half away from zero. */
export function round({ over, under, slack }: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places)
  const rounded = (absolute(over) * scale * 2n + under) / (under * 2n)
  return rational(over < 0n ? -rounded : rounded, scale, slack)
}

/** The number of decimal places after which the decimals end; null where they never do. */
function placesOf({ over, under }: Rational): number | null {
  let rest = reduced(over, under, 0).under
  const count = (prime: bigint): number => {
    let times = 0
    for (; rest % prime === 0n; times += 1) rest /= prime
    return times
  }
  const places = Math.max(count(2n), count(5n))
  return rest === 1n ? places : null
}

function isShort(number: Rational): boolean {
  const places = placesOf(number)
  return places !== null && round(number, places).over.toString().replace('-', '').length <= 16
}

/** Its decimals without zeros at the end: all of them where they end, else at least 40 that count. */
export function toText(number: Rational): string {
  const places = number.under === 1n ? 0 : (placesOf(number) ?? 40 + zerosOf(number))
  const digits = round(number, places).over
  const text = absolute(digits)
    .toString()
    .padStart(places + 1, '0')
  const sign = digits < 0n ? '-' : ''
  if (places === 0) return sign + text
  return sign + `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '')
}

/** About how many zeros come before its first digit that counts. */
function zerosOf({ over, under }: Rational): number {
  return Math.max(0, under.toString().length - absolute(over).toString().length)
}

/** The nearest double. */
export function toDouble({ over, under }: Rational): number {
  if (over === 0n || under === 1n) return Number(over)
  // Scaled so that the whole part holds more digits than a double does, whatever the size.
  const spare = 40 + zerosOf({ over, under, slack: 0 })
  return Number(`${(over * 10n ** BigInt(spare)) / under}e-${spare}`)
}
