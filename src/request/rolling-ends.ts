import type { CivilGrain } from '../definition/calendar-periods.js'
import { civilDayAt, type Instant, instantOfLocal, localAt, nextOffsetChange, offsetAt } from '../kit/zoned-time.js'
import { earlierLocal } from './civil-length.js'
import type { Interval } from './resolve-range.js'

const day = 86_400_000
const midnight = (local: number): number => Math.floor(local / day) * day

/** How rolling offsets are counted: so long each, by the clocks of a zone, from the time of day of a start or from its date. */
export interface RollingClock {
  readonly unit: CivilGrain
  readonly zone: string
  readonly isByDay: boolean
}

/** What all starts in `[from, until)` have behind them at an instant: how many offsets are over for every one, and how many have begun for some; at most `most`. */
export function rollingOffsets(starts: Interval, now: Instant, clock: RollingClock, most: number): { complete: number; begun: number } {
  const clocksAt = leastLocalFrom(now, clock.zone)
  const end = clock.isByDay ? midnight(clocksAt) : clocksAt
  return {
    complete: countWhile(most, (offset) => latest(starts, offset + 1, clock) <= end),
    begun: countWhile(most, (offset) => earliest(starts, offset, clock) < mostLocalBefore(now, clock.zone)),
  }
}

/** The number of offsets from 0 on for which something holds that, once it does not, never holds again. */
function countWhile(most: number, holds: (offset: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The end, on the clocks, of the so-manieth unit of the start for which it ends last. */
function latest({ from, until }: Interval, count: number, { unit, zone, isByDay }: RollingClock): number {
  const later = (local: number) => earlierLocal(local, { count: -count, unit })
  if (isByDay) return later(lastDate(until, zone))
  const end = mostLocalBefore(until, zone)
  const [first, last] = [midnight(localAt(from, zone)), midnight(end)]
  // Of the last days of a month several may end on one date: then the latest hour counts, not the latest date.
  const days = [1, 2, 3, 4].map((back) => last - back * day).filter((date) => date >= first)
  return Math.max(...(end > last ? [later(end)] : []), ...days.map((date) => later(date) + day))
}

/** The begin, on the clocks, of the so-manieth unit of the start for which it begins first. */
function earliest({ from, until }: Interval, count: number, { unit, zone, isByDay }: RollingClock): number {
  const start = isByDay ? midnight(localAt(from, zone)) : localAt(from, zone)
  const next = midnight(start) + day
  const others = [next, next + day, next + 2 * day].filter((date) => instantOfLocal(date, zone) < until)
  return Math.min(...[start, ...others].map((local) => earlierLocal(local, { count: -count, unit })))
}

/** The last date that the clocks have shown before an instant: not one that the zone skipped. They may have been turned back behind a midnight. */
function lastDate(until: Instant, zone: string): number {
  const change = nextOffsetChange(until - 2 * day, until - 1, zone)
  return Math.max(...[until, change ?? until].map((end) => civilDayAt(end - 1, zone)))
}

/** What the clocks show at least, from an instant on: they may be turned back within the next day. */
function leastLocalFrom(instant: Instant, zone: string): number {
  const change = nextOffsetChange(instant, instant + 2 * day, zone)
  const local = instant + offsetAt(instant, zone)
  return change === null ? local : Math.min(local, change + offsetAt(change, zone))
}

/** What the clocks have shown at most before an instant, at which they may be turned on: they may have been turned back the day before. */
function mostLocalBefore(instant: Instant, zone: string): number {
  const change = nextOffsetChange(instant - 2 * day, instant, zone)
  const local = instant + offsetAt(instant - 1, zone)
  return change === null ? local : Math.max(local, change + offsetAt(change - 1, zone))
}
