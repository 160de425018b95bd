import { periodEnd, periodStart, periodsBetween } from './periods.js'
import { type Span, spanName, spanOfPeriod, spanOver } from './span.js'
import type { Timekeeping } from './timekeeping.js'

/**
 * The days of a span that count, cut to it: those that are over; if there is none, the one that runs. A span without a begin has none.
 * `isOver`: all of it has passed, as of what lies earlier.
 */
export function daysOf(span: Span, isOver: boolean, time: Timekeeping): readonly Span[] {
  const name = `${spanName(span)} ${isOver}`
  const known = knownDays.get(time) ?? new Map<string, readonly Span[]>()
  knownDays.set(time, known)
  const found = known.get(name) ?? daysIn(span, isOver, time)
  known.set(name, found)
  return found
}

// The same years are asked for day by day once for every measure.
const knownDays = new WeakMap<Timekeeping, Map<string, readonly Span[]>>()

function daysIn({ start, end }: Span, isOver: boolean, { clock, zone, now }: Timekeeping): readonly Span[] {
  if (start === null || end === null || start >= end) return []
  const day = clock('day')
  const days = [...periodsBetween(start, end, { ...day, zone })].map((period) => {
    const first = periodStart(period.start, day)
    const whole = { start: first, end: periodEnd(first, day) }
    return isOver ? spanOver(period.start, period.end, whole) : spanOfPeriod(period, whole, now)
  })
  const over = days.filter((each) => each.until === each.end)
  return over.length > 0 ? over : days.filter((each) => each.start !== null && each.start < now).slice(0, 1)
}

/** The last day that is over: of all time, the one that is known whatever else is asked. */
export function lastDay({ clock, now }: Timekeeping): Span {
  const day = clock('day')
  const end = periodStart(now, day)
  const start = periodStart(end - 1n, day)
  return spanOver(start, end, { start, end })
}

/** From the first to the last of some days, as the span that they are of is a period. */
export function around(days: readonly Span[], { whole }: Span): Span | null {
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end, from: first.from, until: last.until, whole }
}
