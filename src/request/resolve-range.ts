import type { Calendar } from '../definition/calendar.js'
import { type Instant, parseInstant } from '../kit/zoned-time.js'
import { type Clockwork, periodEnd, periodStart, shiftPeriod } from './period.js'
import type { RangeQuestion } from './question.js'
import { Refusal } from './refusal.js'

/** A range of instants `[from, until)`. */
export interface Interval {
  readonly from: Instant
  readonly until: Instant
}

/** The first instant of year 1, and that of year 10000: what every database can be asked about. */
export const calendarBounds = { from: -62_135_596_800_000, until: 253_402_300_800_000 }

/** The interval that a range means at the instant `now`; null: no limit (`all`). Throws a Refusal where it is empty, reversed or said in none or two ways. */
export function resolveRange(range: RangeQuestion, zone: string, calendar: Calendar, now: Instant): Interval | null {
  const interval = intervalOf(range, zone, calendar, now)
  return interval === null ? null : withinCalendar(interval)
}

/** The interval, if it lies in the years 1 to 9999; throws a Refusal for any other, also where the data reach further. */
export function withinCalendar(interval: Interval): Interval {
  if (interval.from >= calendarBounds.from && interval.until < calendarBounds.until) return interval
  throw invalid('The range reaches beyond the years 1 to 9999: give one by "between".')
}

function intervalOf(range: RangeQuestion, zone: string, calendar: Calendar, now: Instant): Interval | null {
  const said = (['between', 'last', 'current', 'toDate', 'all'] as const).filter((way) => (range[way] ?? null) !== null)
  if (said.length !== 1) throw invalid('A range is said in exactly one way: "between", "last", "current", "toDate" or "all".')
  const at = (grain: Clockwork['grain']): Clockwork => ({ grain, zone, calendar })
  if (range.last) return lastPeriods(range.last, at(range.last.unit), now)
  if (range.current) {
    const from = periodStart(now, at(range.current))
    return { from, until: periodEnd(from, at(range.current)) }
  }
  if (range.toDate) return notEmpty({ from: periodStart(now, at(range.toDate)), until: now })
  if (range.between) return notEmpty({ from: readInstant(range.between.from, zone), until: readInstant(range.between.until, zone) })
  if (range.all !== true) throw invalid('The range "all" can only be true.')
  return null
}

function lastPeriods({ count, complete }: NonNullable<RangeQuestion['last']>, clockwork: Clockwork, now: Instant): Interval {
  if (!Number.isInteger(count) || count < 1) throw invalid(`The "count" of a range is a whole number from 1, not ${count}.`)
  const current = periodStart(now, clockwork)
  const until = complete === true ? current : periodEnd(current, clockwork)
  const from = shiftPeriod(current, complete === true ? -count : 1 - count, clockwork)
  if (!Number.isFinite(from)) throw invalid(`The last ${count} periods reach back before the calendar begins.`)
  return { from, until }
}

/** A moment as a client gives it: without an offset it is read in the zone. Throws a Refusal where it is none. */
export function readInstant(text: string, zone: string): Instant {
  const instant = parseInstant(text, zone)
  if (instant !== null) return instant
  throw invalid(
    `"${text}" is no date or time: write "2025-12-31", "2025-12-31T13:00" or, with an offset, "2025-12-31T13:00:00+01:00", to the millisecond at most.`,
  )
}

function notEmpty(interval: Interval): Interval {
  if (interval.from < interval.until) return interval
  throw invalid(
    `The range is ${interval.from === interval.until ? 'empty' : 'reversed'}: "from" must be before "until", which is not part of it.`,
  )
}

const invalid = (message: string) => new Refusal('RANGE_INVALID', message)
