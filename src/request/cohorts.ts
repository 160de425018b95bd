import type { Instant } from '../kit/zoned-time.js'
import { type Clockwork, type Period, periodEnd, periodStart, periodsBetween, shiftPeriod } from './period.js'
import type { Interval } from './resolve-range.js'
import { rollingOffsets } from './rolling-ends.js'

/** The most offsets that can be asked, and that are shown where none are asked. */
export const mostOffsets = 1_000

/** The cohorts of a range, and what of their offsets is over. */
export interface Cohorts {
  /** In order; the first and the last cut to the range. */
  readonly periods: readonly Period[]
  /** The first moments of all whole periods from the first cohort's on, as far as they are reached by now. */
  readonly starts: readonly Instant[]
  /** How many offsets follow offset 0. */
  readonly offsets: number
  /** Of each cohort: how many offsets, from 0 on, are over for all of its members. */
  readonly complete: readonly number[]
  /** Of each cohort: how many offsets, from 0 on, have begun for some member. */
  readonly begun: readonly number[]
}

/** No cohorts: of a range without any start. */
export const noCohorts: Cohorts = { periods: [], starts: [], offsets: 0, complete: [], begun: [] }

/** How offsets are counted. */
export interface CohortClock extends Clockwork {
  readonly grain: Exclude<Clockwork['grain'], 'hour'>
  readonly now: Instant
  /** From each member's own start; null: by the calendar. */
  readonly rolling: { readonly isByDay: boolean } | null
}

/** The cohorts of a range with so many offsets (null: what fits between the first and now); null if they are more than `most`. */
export function cohortsOf(range: Interval, asked: number | null, clock: CohortClock, most: number): Cohorts | null {
  const periods = periodsBetween(range.from, range.until, clock, most)
  const [first, last] = [periods?.[0], periods?.at(-1)]
  if (periods === null || first === undefined || last === undefined) return periods === null ? null : noCohorts
  const offsets = asked ?? offsetsUntil(first.start, clock)
  const starts = startsOf(first, last, periods.length, offsets, clock)
  return { periods, starts: starts.filter((start) => start <= clock.now), offsets, ...reached(periods, starts, offsets, clock) }
}

/** How many offsets after the period that holds an instant have begun by now: at most as many as can be asked. */
function offsetsUntil(first: Instant, clock: CohortClock): number {
  const from = periodStart(first, clock)
  if (clock.now <= from) return 0
  return Math.min((periodsBetween(from, clock.now, clock, mostOffsets + 1)?.length ?? mostOffsets + 1) - 1, mostOffsets)
}

/** The begins of whole periods, up to the first that is after now or that is not asked any more. */
function startsOf(first: Period, last: Period, cohorts: number, offsets: number, clock: CohortClock): readonly Instant[] {
  const [from, lastStart] = [periodStart(first.start, clock), periodStart(last.start, clock)]
  // A zone may have skipped a period or two, which are counted here and are none.
  const until = Math.min(Math.max(clock.now, from + 1), shiftPeriod(lastStart, offsets + 3, clock))
  const periods = periodsBetween(from, until, clock, cohorts + offsets + 4) ?? []
  return [...periods.map(({ start }) => start), periodEnd(periods.at(-1)?.start ?? from, clock)]
}

function reached(periods: readonly Period[], starts: readonly Instant[], offsets: number, clock: CohortClock) {
  const { rolling, now, grain, zone } = clock
  if (rolling !== null) {
    const counts = periods.map(({ start, end }) =>
      rollingOffsets({ from: start, until: end }, now, { unit: grain, zone, ...rolling }, offsets + 1),
    )
    return { complete: counts.map(({ complete }) => complete), begun: counts.map(({ begun }) => begun) }
  }
  const over = starts.slice(1).filter((end) => end <= now).length
  const begun = starts.slice(0, -1).filter((start) => start < now).length
  const within = (count: number) => periods.map((_, cohort) => Math.min(Math.max(count - cohort, 0), offsets + 1))
  return { complete: within(over), begun: within(begun) }
}
