import { comparedSpan } from './compared.js'
import { type FieldValue, nothingOpen, unknown } from './measured-value.js'
import type { Moment } from './moment.js'
import type { Placed } from './placed.js'
import { divide, minus, type Rational, toDouble } from './rational.js'
import type { Timekeeping } from './timekeeping.js'

/** What a value is compared with. */
export interface Compared {
  readonly value: FieldValue
  /** The value less the one that it is compared with; exact where both are. */
  readonly change: Rational | null
  readonly isChangeExact: boolean
  /** The change over the size of what it is compared with. */
  readonly changeRatio: Rational | null
  readonly start: Moment | null
  readonly end: Moment | null
  readonly isPartial: boolean
}

/** A value beside what it was in the time that it is compared with. `isCut`: the range cuts its period. */
export function comparedValue(
  value: FieldValue,
  other: FieldValue,
  { span, compared, place }: Placed,
  isCut: boolean,
  time: Timekeeping,
): Compared {
  const there = compared === null ? null : comparedSpan(span, compared, place, time)
  if (there === null) return nothing(other)
  const isChangeExact = value.isExact && other.isExact
  const change = differenceBetween(value.value, other.value, isChangeExact)
  return {
    ...{ value: other, change, isChangeExact, changeRatio: ratioOf(change, other.value) },
    ...{ start: there.start, end: there.end },
    isPartial: isCut || (compared?.kind !== 'between' && span.end !== null && span.until < span.end),
  }
}

/** Where there is no time to compare with, there is no value, and nothing to say of one. */
function nothing({ isExact }: FieldValue): Compared {
  return {
    value: { ...unknown, isExact, isUnconverted: false, isUnfilled: false, open: nothingOpen },
    ...{ change: null, isChangeExact: false, changeRatio: null, start: null, end: null, isPartial: false },
  }
}

/** Doubles that are near each other leave little that is certain. */
function differenceBetween(one: Rational | null, other: Rational | null, isExact: boolean): Rational | null {
  if (one === null || other === null) return null
  const change = minus(one, other)
  const lost = isExact ? 0 : 1e-15 * (Math.abs(toDouble(one)) + Math.abs(toDouble(other)))
  return { ...change, slack: change.slack + lost }
}

const ratioOf = (change: Rational | null, other: Rational | null): Rational | null =>
  change === null || other === null ? null : divide(change, { ...other, over: other.over < 0n ? -other.over : other.over })
