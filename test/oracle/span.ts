import type { Moment } from './moment.js'
import type { Period } from './periods.js'
import type { Interval } from './range.js'

/** A stretch of time that a value is asked for. */
export interface Span {
  /** Where rows that happen begin and end to count; null: all before, all after. */
  readonly start: Moment | null
  readonly end: Moment | null
  /** The same as far as it has passed: the edges of states. Windows end with `until`. */
  readonly from: Moment | null
  readonly until: Moment
  /** The whole period of the grain that it is (or was cut from); null: it is no period. */
  readonly whole: Whole | null
}

/** A period before it was cut. */
export interface Whole {
  readonly start: Moment
  readonly end: Moment
}

const earlierOf = (one: Moment, other: Moment): Moment => (one < other ? one : other)

/** The span of the whole range; of the range `all` what happens counts at any time, all else up to now. */
export function spanOfRange(interval: Interval, now: Moment): Span {
  if (interval === null) return { start: null, end: null, from: null, until: now, whole: null }
  return passed(interval.from, interval.until, now, null)
}

/** The span of a period. */
export const spanOfPeriod = ({ start, end }: Period, whole: Whole, now: Moment): Span => passed(start, end, now, whole)

const passed = (start: Moment, end: Moment, now: Moment, whole: Whole | null): Span => ({
  ...{ start, end, whole },
  ...{ from: earlierOf(start, now), until: earlierOf(end, now) },
})

/** Whether some of a span has passed. Of one that has not begun, only what happens is known: what is booked already. */
export const hasBegun = ({ start, until }: Span): boolean => start === null || start < until

/** A span that is over. */
export const spanOver = (start: Moment | null, end: Moment, whole: Whole | null): Span => ({ start, end, from: start, until: end, whole })

/** One text for each span. */
export const spanName = ({ start, end, from, until }: Span): string => [start, end, from, until].join('/')
