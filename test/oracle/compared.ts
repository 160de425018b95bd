import type { Grain, Length } from '../../src/definition/quantity-tree.js'
import { periodsInYear } from './calendar-dates.js'
import { advanced, advancedToEnd, earlier, earlierHour } from './civil.js'
import type { Moment } from './moment.js'
import { type Clock, type Period, periodEnd, periodStart, periodsBetween } from './periods.js'
import type { Interval } from './range.js'
import { hasBegun, type Span, spanOfPeriod, spanOfRange, spanOver, type Whole } from './span.js'
import type { Timekeeping } from './timekeeping.js'
import { sameWeekLastYear, type Week53 } from './year-before.js'

/** What a value is compared with. */
export type Comparison =
  | { readonly kind: 'previousPeriod' }
  | { readonly kind: 'samePeriodLastYear'; readonly align: 'date' | 'weekday'; readonly week53: Week53 }
  | { readonly kind: 'shift'; readonly by: Length }
  | { readonly kind: 'between'; readonly interval: NonNullable<Interval> }

/** One text for each comparison. */
export function comparisonName(comparison: Comparison | null): string {
  return JSON.stringify(comparison, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}

/**
 * The span that one is compared with: as far as it has passed of the span itself. Null: there is none, as of a span
 * that has not begun. `place`: the how manieth span of the answer it is,
 * from 0.
 */
export function comparedSpan(span: Span, comparison: Comparison, place: number, time: Timekeeping): Span | null {
  if (comparison.kind !== 'between' && !hasBegun(span)) return null
  // Nothing is before all time.
  if (span.start === null && comparison.kind !== 'between') return null
  switch (comparison.kind) {
    case 'between':
      return between(span, comparison.interval, place, time)
    case 'previousPeriod':
      return span.whole === null ? rangeBefore(span, time.zone) : periodsBack(span, span.whole, 1, time)
    case 'shift':
      return shifted(span, comparison.by, time)
    case 'samePeriodLastYear':
      return lastYear(span, comparison, time)
  }
}

/** The span as it was so many whole periods earlier. */
function periodsBack(span: Span, whole: Whole, count: number, time: Timekeeping): Span {
  const clock = clockOf(time)
  let start = whole.start
  for (let steps = 0; steps < count; steps += 1) start = periodStart(start - 1n, clock)
  return partOf(span, whole, { start, end: periodEnd(start, clock) }, time)
}

/** The part of a whole period that lies in it as the span does in its own. */
function partOf({ from, until }: Span, own: Whole, whole: Whole, { zone, grain }: Timekeeping): Span {
  const passed = (moment: Moment): Moment =>
    grain === 'hour' ? whole.start + moment - own.start : advanced(whole.start, own.start, moment, zone)
  const placed = (moment: Moment): Moment => {
    if (moment === own.start) return whole.start
    if (moment === own.end) return whole.end
    const inside = passed(moment)
    return inside < whole.end ? inside : whole.end
  }
  return spanOver(placed(from ?? own.start), placed(until), whole)
}

/** The equally long time just before, by the clocks on the wall; by time as it passes where they skip all of that. */
function rangeBefore({ start, end, from, until }: Span, zone: string): Span | null {
  if (start === null || end === null || from === null) return null
  const [first, last] = [from, until].map((moment) => advanced(moment, end, start, zone)) as [Moment, Moment]
  if (last > first) return spanOver(first, last, null)
  return spanOver(from - (end - start), until - (end - start), null)
}

const wholes: { readonly [grain in Grain]: { readonly [unit in Grain]?: number } } = {
  hour: {},
  day: { day: 1, week: 7 },
  week: { week: 1 },
  month: { month: 1, quarter: 3, year: 12 },
  quarter: { quarter: 1, year: 4 },
  year: { year: 1 },
}

/** How many periods a unit is, if it is some of them. */
function periodsIn(unit: Grain, { grain, calendar }: Clock): number | undefined {
  // Named periods are made of no others, and make a year.
  if (calendar.named === null || unit === grain) return wholes[grain][unit]
  return unit === 'year' && (grain === 'month' || grain === 'quarter')
    ? periodsInYear(grain, calendar)
    : wholes[grain === 'day' ? 'day' : 'hour'][unit]
}

/** The span a length of time earlier: whole periods where the length is some of them, else by the calendar's days. */
export function shifted(span: Span, by: Length, time: Timekeeping): Span {
  const { from, until, whole } = span
  const { zone, grain } = time
  const periods = grain === null || whole === null ? undefined : periodsIn(by.unit, clockOf(time))
  if (whole !== null && periods !== undefined) return periodsBack(span, whole, periods * by.count, time)
  if (from === null) return spanOver(null, earlier(until, by, zone), null)
  const start = grain === 'hour' && whole !== null ? earlierHour(from, by, zone) : earlier(from, by, zone)
  if (whole === null) {
    const end = earlier(until, by, zone)
    // A range is shifted at both ends; of two dates that become one, it stays as long as it was.
    return spanOver(start, end > start ? end : advanced(start, from, until, zone), null)
  }
  const far = until === whole.end ? advancedToEnd : advanced
  const end = grain === 'hour' ? start + until - from : far(start, from, until, zone)
  return spanOver(start, end, wholeOf(start, end, time))
}

/** The period that a shifted span lies in; null where it lies in two. */
function wholeOf(start: Moment, end: Moment, time: Timekeeping): Whole | null {
  const clock = clockOf(time)
  const first = periodStart(start, clock)
  const whole = { start: first, end: periodEnd(first, clock) }
  return end <= whole.end ? whole : null
}

function lastYear(span: Span, comparison: Extract<Comparison, { kind: 'samePeriodLastYear' }>, time: Timekeeping): Span | null {
  const { whole } = span
  const grain = whole === null ? null : time.grain
  const isWeekday = comparison.align === 'weekday'
  if (whole !== null && grain === 'week') {
    if (isWeekday) return periodsBack(span, whole, 52, time)
    const start = sameWeekLastYear(whole.start, comparison.week53, time)
    return start === null ? null : partOf(span, whole, { start, end: periodEnd(start, clockOf(time)) }, time)
  }
  // Ranges have no weekdays.
  if (isWeekday && whole === null) return null
  return shifted(span, isWeekday ? { count: 364, unit: 'day' } : { count: 1, unit: 'year' }, time)
}

/** The interval itself; of periods, the one of the interval that has the same place in it. */
function between({ whole }: Span, interval: NonNullable<Interval>, place: number, time: Timekeeping): Span | null {
  if (whole === null) return spanOfRange(interval, time.now)
  const clock = clockOf(time)
  const period = nth(periodsBetween(interval.from, interval.until, clock), place)
  if (period === undefined) return null
  const start = periodStart(period.start, clock)
  return spanOfPeriod(period, { start, end: periodEnd(start, clock) }, time.now)
}

/** One of some periods, without looking at those after it: an interval may have many hours. */
function nth(periods: Iterable<Period>, place: number): Period | undefined {
  let index = 0
  for (const period of periods) {
    if (index === place) return period
    index += 1
  }
  return undefined
}

function clockOf({ grain, clock }: Timekeeping): Clock {
  if (grain === null) throw new Error('Without a grain there are no periods.')
  return clock(grain)
}
