import type { Calendar } from '../definition/calendar.js'
import { firstDay, laterFirstDay } from '../definition/calendar-periods.js'
import type { Grain } from '../definition/quantity-tree.js'
import { type CivilDay, civilDayAt, type Instant, instantOfLocal, nextOffsetChange, offsetAt } from '../kit/zoned-time.js'

/** What turns time into periods: a grain, a zone, and the calendar that says when weeks begin. */
export interface Clockwork {
  readonly grain: Grain
  readonly zone: string
  readonly calendar: Calendar
}

/** One period of an answer: `[start, end)`, cut to the range; `civil` is the date on which the whole period begins. */
export interface Period {
  readonly start: Instant
  readonly end: Instant
  readonly civil: CivilDay
  readonly isCut: boolean
}

const hour = 3_600_000

/** The start of the period that holds an instant. */
export function periodStart(instant: Instant, clockwork: Clockwork): Instant {
  const { grain, zone, calendar } = clockwork
  if (grain === 'hour') return hourStart(instant, zone)
  return instantOfLocal(firstDay(civilDayAt(instant, zone), grain, calendar), zone)
}

/** The start of the period that is `count` after the one that begins at `start` (before it, if negative). */
export function shiftPeriod(start: Instant, count: number, clockwork: Clockwork): Instant {
  const { grain, zone, calendar } = clockwork
  if (grain === 'hour') return shiftHours(start, count, zone)
  const civil = firstDay(civilDayAt(start, zone), grain, calendar)
  return instantOfLocal(laterFirstDay(civil, count, grain, calendar), zone)
}

const longestStep = 1024
const mostHours = 10_000 * 366 * 24

/** Hours are counted one by one only where the clocks are turned by less than one (Lord Howe): what they leave of an hour is a period of its own. */
function shiftHours(start: Instant, count: number, zone: string): Instant {
  const way = Math.sign(count)
  // No calendar reaches that far: whoever asks for it is refused.
  if (Math.abs(count) > mostHours) return start + count * hour
  let at = start
  for (let left = Math.abs(count), step = longestStep; left > 0; ) {
    const size = Math.min(step, left)
    const there = at + way * size * hour
    const isStraight = isFullHour(at, zone) && isFullHour(there, zone)
    if (size > 1 && !isStraight) {
      step = Math.ceil(size / 2)
      continue
    }
    at = isStraight ? there : way > 0 ? hourEnd(at, zone) : hourStart(at - 1, zone)
    left -= size
    step = longestStep
  }
  return at
}

const isFullHour = (instant: Instant, zone: string): boolean => (instant + offsetAt(instant, zone)) % hour === 0

/** The periods that cover `[from, until)`, the first and the last cut to it; null if there are more than `most`. */
export function periodsBetween(from: Instant, until: Instant, clockwork: Clockwork, most: number): readonly Period[] | null {
  const periods: Period[] = []
  for (let start = periodStart(from, clockwork); start < until; ) {
    if (periods.length === most) return null
    const end = periodEnd(start, clockwork)
    // A day that a zone skipped (Samoa, 30 December 2011) has no instants, and is no period.
    if (end > start) periods.push(cutPeriod(start, end, from, until, clockwork))
    start = end
  }
  return periods
}

function cutPeriod(start: Instant, end: Instant, from: Instant, until: Instant, clockwork: Clockwork): Period {
  const { grain, zone, calendar } = clockwork
  const shown = civilDayAt(start, zone)
  const civil = grain === 'hour' ? shown : firstDay(shown, grain, calendar)
  return { start: Math.max(start, from), end: Math.min(end, until), civil, isCut: start < from || end > until }
}

/** The end of the period that begins at `start`. */
export function periodEnd(start: Instant, { grain, zone, calendar }: Clockwork): Instant {
  if (grain === 'hour') return hourEnd(start, zone)
  const civil = firstDay(civilDayAt(start, zone), grain, calendar)
  let end = instantOfLocal(laterFirstDay(civil, 1, grain, calendar), zone)
  for (let count = 2; end <= start; count += 1) end = instantOfLocal(laterFirstDay(civil, count, grain, calendar), zone)
  return end
}

function hourEnd(start: Instant, zone: string): Instant {
  const next = start + hour - ((((start + offsetAt(start, zone)) % hour) + hour) % hour)
  // An hour ends where the clocks are turned: what is repeated is an hour of its own.
  return nextOffsetChange(start, next, zone) ?? next
}

function hourStart(instant: Instant, zone: string): Instant {
  const start = instant - ((((instant + offsetAt(instant, zone)) % hour) + hour) % hour)
  return nextOffsetChange(start, instant, zone) ?? start
}
