import type { Calendar } from '../definition/calendar.js'
import type { Grain } from '../definition/quantity-tree.js'
import { unreachable } from '../kit/unreachable.js'
import type { Instant } from '../kit/zoned-time.js'
import { earlierPeriod, type Placed, periodsBack, placePeriod, weekLastYear } from './moved-period.js'
import { earlierRange, rangeBefore } from './moved-range.js'
import { type Clockwork, type Period, periodEnd, periodStart } from './period.js'
import type { Comparison } from './request.js'
import type { Interval } from './resolve-range.js'

/** The time that a period is compared with: `[start, end)`. */
export interface ComparedPeriod {
  readonly start: Instant
  readonly end: Instant
  /** Only the part of it that has passed of the period, or that the range leaves of it. */
  readonly isPartial: boolean
}

/** What is compared with each period of an answer, in their order, and with the whole range; null: nothing, and there is no value. Nothing before it is like what has not begun. */
export interface ComparedPeriods {
  readonly periods: readonly (ComparedPeriod | null)[]
  readonly whole: ComparedPeriod | null
}

/** The periods of an answer, and what they are made of: a request is one. */
export interface PeriodList {
  /** Null or none without a grain. */
  readonly periods: readonly Pick<Period, 'start' | 'end'>[] | null
  /** Null: no limit. */
  readonly range: Interval | null
  readonly grain: Grain | null
  readonly zone: string
  readonly calendar: Calendar
  readonly now: Instant
}

/**
 * What the periods of an answer and its range are compared with. Neither starts nor ends go back from one period to the next, but where dates are clamped
 * (28 March whole and 31 March until noon, a month ago) or clocks are turned back by two hours: who needs an order sorts, by start, then by end.
 */
export function comparedPeriods(list: PeriodList, comparison: Comparison): ComparedPeriods {
  const { range, grain, zone } = list
  const whole = range === null && comparison.kind !== 'between' ? null : comparedRange(list, comparison)
  if (grain === null) return { periods: [], whole }
  const clockwork: Clockwork = { grain, zone, calendar: list.calendar }
  const others = comparison.kind === 'between' ? firstPeriods(comparison.interval, list.periods?.length ?? 0, clockwork) : []
  const periods = (list.periods ?? []).map((period, index) => {
    const placed = placePeriod(period, list.now, clockwork)
    const there = comparison.kind === 'between' ? (others[index] ?? null) : moved(placed, comparison, clockwork, list.now)
    const isRunning = comparison.kind !== 'between' && placed.end < period.end
    return there === null ? null : { start: there.from, end: there.until, isPartial: isRunning || placed.isCut }
  })
  return { periods, whole }
}

/** A comparison that looks back. */
type LookingBack = Exclude<Comparison, { kind: 'between' }>

function moved(placed: Placed, comparison: LookingBack, clockwork: Clockwork, now: Instant): Interval | null {
  if (placed.start >= now) return null
  switch (comparison.kind) {
    case 'previousPeriod':
      return periodsBack(placed, 1, clockwork)
    case 'shift':
      return earlierPeriod(placed, comparison.by, clockwork)
    case 'samePeriodLastYear':
      return yearBack(placed, comparison, clockwork)
    default:
      return unreachable(comparison)
  }
}

function yearBack(
  placed: Placed,
  { align, week53 }: Extract<Comparison, { kind: 'samePeriodLastYear' }>,
  clockwork: Clockwork,
): Interval | null {
  const { grain } = clockwork
  if (align === 'date')
    return grain === 'week' ? weekLastYear(placed, week53, clockwork) : earlierPeriod(placed, { count: 1, unit: 'year' }, clockwork)
  if (grain === 'week') return periodsBack(placed, 52, clockwork)
  return grain === 'hour' || grain === 'day' ? earlierPeriod(placed, { count: 364, unit: 'day' }, clockwork) : null
}

function comparedRange({ range, zone, now }: PeriodList, comparison: Comparison): ComparedPeriod | null {
  if (comparison.kind === 'between') return { start: comparison.interval.from, end: comparison.interval.until, isPartial: false }
  if (range === null || range.from >= now) return null
  const there = movedRange(range, comparison, zone, now)
  return there === null ? null : { start: there.from, end: there.until, isPartial: now < range.until }
}

function movedRange(range: Interval, comparison: LookingBack, zone: string, now: Instant): Interval | null {
  switch (comparison.kind) {
    case 'previousPeriod':
      return rangeBefore(range, zone, now)
    case 'shift':
      return earlierRange(range, comparison.by, zone, now)
    case 'samePeriodLastYear':
      return comparison.align === 'date' ? earlierRange(range, { count: 1, unit: 'year' }, zone, now) : null
    default:
      return unreachable(comparison)
  }
}

/** The first periods of an interval, cut to it. */
function firstPeriods({ from, until }: Interval, count: number, clockwork: Clockwork): readonly Interval[] {
  const periods: Interval[] = []
  for (let start = periodStart(from, clockwork); start < until && periods.length < count; ) {
    const end = periodEnd(start, clockwork)
    periods.push({ from: Math.max(start, from), until: Math.min(end, until) })
    start = end
  }
  return periods
}
