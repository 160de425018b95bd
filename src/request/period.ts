import { type Calendar, weekdays } from '../definition/calendar.js'
import type { Grain } from '../definition/quantity-tree.js'
import { type CivilDay, civilDayAt, civilStart, type Instant, instantOfLocal, nextOffsetChange, offsetAt } from '../kit/zoned-time.js'

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
const day = 86_400_000

/** The start of the period that holds an instant. */
export function periodStart(instant: Instant, clockwork: Clockwork): Instant {
  const { grain, zone } = clockwork
  if (grain === 'hour') return hourStart(instant, zone)
  return instantOfLocal(civilPeriodStart(civilDayAt(instant, zone), clockwork), zone)
}

/** The start of the period that is `count` after the one that begins at `start` (before it, if negative). */
export function shiftPeriod(start: Instant, count: number, clockwork: Clockwork): Instant {
  const { grain, zone } = clockwork
  if (grain === 'hour') return shiftHours(start, count, zone)
  const civil = civilPeriodStart(civilDayAt(start, zone), clockwork)
  return instantOfLocal(civilShift(civil, count, grain), zone)
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
  const civil = civilDayAt(start, clockwork.zone)
  return { start: Math.max(start, from), end: Math.min(end, until), civil, isCut: start < from || end > until }
}

/** The end of the period that begins at `start`. */
export function periodEnd(start: Instant, clockwork: Clockwork): Instant {
  return clockwork.grain === 'hour' ? hourEnd(start, clockwork.zone) : laterStart(start, clockwork)
}

function hourEnd(start: Instant, zone: string): Instant {
  const next = start + hour - ((((start + offsetAt(start, zone)) % hour) + hour) % hour)
  // An hour ends where the clocks are turned: what is repeated is an hour of its own.
  return nextOffsetChange(start, next, zone) ?? next
}

function laterStart(start: Instant, clockwork: Clockwork): Instant {
  const { grain, zone } = clockwork
  const civil = civilPeriodStart(civilDayAt(start, zone), clockwork)
  let end = instantOfLocal(civilShift(civil, 1, grain), zone)
  for (let count = 2; end <= start; count += 1) end = instantOfLocal(civilShift(civil, count, grain), zone)
  return end
}

function hourStart(instant: Instant, zone: string): Instant {
  const start = instant - ((((instant + offsetAt(instant, zone)) % hour) + hour) % hour)
  return nextOffsetChange(start, instant, zone) ?? start
}

function civilPeriodStart(civil: CivilDay, { grain, calendar }: Clockwork): CivilDay {
  if (grain === 'hour' || grain === 'day') return civil
  if (grain !== 'week') return civilStart(civil, grain)
  const weekday = (Math.floor(civil / day) + 3) % 7
  return civil - ((((weekday - weekdays.indexOf(calendar.firstDayOfWeek)) % 7) + 7) % 7) * day
}

function civilShift(civil: CivilDay, count: number, grain: Grain): CivilDay {
  if (grain === 'hour' || grain === 'day') return civil + count * day
  if (grain === 'week') return civil + count * 7 * day
  return civilStart(civil, grain, count)
}
