import { firstDay, laterFirstDay, periodsPerYear, sameWeekLastYear } from '../definition/calendar-periods.js'
import type { Grain, Length } from '../definition/quantity-tree.js'
import { type CivilDay, civilDayAt, type Instant, instantOfLocal, localAt, offsetAt } from '../kit/zoned-time.js'
import { earlier, earlierLocal, notBeforeCalendar } from './civil-length.js'
import { type Clockwork, periodEnd, periodStart, shiftPeriod } from './period.js'
import type { Interval } from './resolve-range.js'

const day = 86_400_000

/** A period as far as it has passed, `[start, end)`, and the whole one that it was cut from. */
export interface Placed {
  readonly start: Instant
  readonly end: Instant
  readonly whole: Bounds
  readonly isCut: boolean
}

/** Where a whole period begins and ends, as instants and as days; periods of an hour have no days. */
interface Bounds {
  readonly start: Instant
  readonly end: Instant
  readonly first: CivilDay
  readonly next: CivilDay
}

/** A period of an answer that has begun, seen at the instant `now`. */
export function placePeriod(period: { readonly start: Instant; readonly end: Instant }, now: Instant, clockwork: Clockwork): Placed {
  const whole = wholeAt(period.start, clockwork)
  const isCut = whole.start < period.start || whole.end > period.end
  return { start: period.start, end: Math.min(period.end, now), whole, isCut }
}

function wholeAt(instant: Instant, clockwork: Clockwork): Bounds {
  const { grain, zone, calendar } = clockwork
  if (grain !== 'hour') return wholeFrom(firstDay(civilDayAt(instant, zone), grain, calendar), clockwork)
  const start = periodStart(instant, clockwork)
  return { start, end: periodEnd(start, clockwork), first: 0, next: 0 }
}

function wholeFrom(first: CivilDay, { grain, zone, calendar }: Clockwork): Bounds {
  const next = laterFirstDay(first, 1, grain === 'hour' ? 'day' : grain, calendar)
  return { start: instantOfLocal(first, zone), end: instantOfLocal(next, zone), first, next }
}

/** The same part of the period so many whole periods earlier: by local time from its start, and no longer than it. */
export function periodsBack(placed: Placed, count: number, clockwork: Clockwork): Interval {
  return partOf(wholeBack(placed.whole, count, clockwork), placed, clockwork)
}

function wholeBack(whole: Bounds, count: number, clockwork: Clockwork): Bounds {
  const { grain, zone, calendar } = clockwork
  if (grain === 'hour') {
    const start = shiftPeriod(whole.start, -count, clockwork)
    return { start, end: periodEnd(start, clockwork), first: 0, next: 0 }
  }
  const there = wholeFrom(laterFirstDay(whole.first, -count, grain, calendar), clockwork)
  if (grain !== 'day') return there
  // A date that the zone skipped (Samoa, 30 December 2011) was no day: one more date back.
  const skipped = Math.floor((offsetAt(whole.start, zone) - offsetAt(there.start, zone)) / day)
  if (skipped > 0) return wholeFrom(there.first - skipped * day, clockwork)
  return there.end > there.start ? there : wholeFrom(there.first - day, clockwork)
}

function partOf(there: Bounds, { start, end, whole }: Placed, { grain, zone }: Clockwork): Interval {
  const inside = (instant: Instant): Instant => {
    const passed =
      grain === 'hour'
        ? there.start + instant - whole.start
        : instantOfLocal(firstDate(there, zone) + localAt(instant, zone) - firstDate(whole, zone), zone)
    return notBeforeCalendar(Math.min(there.end, passed))
  }
  return {
    from: start === whole.start ? notBeforeCalendar(there.start) : inside(start),
    until: end === whole.end ? notBeforeCalendar(there.end) : inside(end),
  }
}

/** The first date that there is: a zone may have skipped the one that a period begins with (Samoa, 30 December 2011). */
const firstDate = ({ start, first }: Bounds, zone: string): CivilDay => first + Math.floor((localAt(start, zone) - first) / day) * day

/** The period a length of time earlier: whole periods back where the length is some of them, else its dates or its time of day. */
export function earlierPeriod(placed: Placed, length: Length, clockwork: Clockwork): Interval {
  const periods = periodsIn(length.unit, clockwork)
  // What was moved before need not be a period any more.
  if (periods !== null && placed.end <= placed.whole.end) return periodsBack(placed, periods * length.count, clockwork)
  return clockwork.grain === 'hour' ? earlierHour(placed, length, clockwork) : earlierDates(placed, length, clockwork)
}

/** How many periods of the grain a unit is; null: no whole number of them. */
function periodsIn(unit: Grain, { grain, calendar }: Clockwork): number | null {
  if (grain === 'hour' || unit === 'hour') return null
  if (unit === grain) return 1
  if (grain === 'day') return unit === 'week' ? 7 : null
  if (grain === 'week' || unit === 'day' || unit === 'week') return null
  // Named quarters need not be made of months.
  if (calendar.named !== null && unit !== 'year') return null
  const periods = periodsPerYear(grain, calendar) / periodsPerYear(unit, calendar)
  return Number.isInteger(periods) ? periods : null
}

function earlierHour({ start, end }: Placed, length: Length, { zone }: Clockwork): Interval {
  const from =
    length.unit === 'hour' ? earlier(start, length, zone) : instantOfLocal(earlierLocal(start + offsetAt(start, zone), length), zone)
  return { from: notBeforeCalendar(from), until: notBeforeCalendar(from + end - start) }
}

function earlierDates({ start, end, whole }: Placed, length: Length, { zone }: Clockwork): Interval {
  const local = (instant: Instant): number =>
    instant === whole.start ? whole.first : instant === whole.end ? whole.next : localAt(instant, zone)
  const from = length.unit === 'hour' ? localAt(earlier(start, length, zone), zone) : earlierLocal(local(start), length)
  const there = instantOfLocal(from, zone)
  // From what is there: a date that the zone skipped (Samoa, 30 December 2011) has no hours to count.
  const until = instantOfLocal(localAt(there, zone) + local(end) - local(start), zone)
  return { from: notBeforeCalendar(there), until: notBeforeCalendar(until) }
}

/** The same part of the week of the same number in the year before; null where there is none. */
export function weekLastYear(placed: Placed, week53: 'previous' | 'next' | 'none', clockwork: Clockwork): Interval | null {
  const first = sameWeekLastYear(placed.whole.first, week53, clockwork.calendar)
  return first === null ? null : partOf(wholeFrom(first, clockwork), placed, clockwork)
}
