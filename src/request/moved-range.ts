import type { Length } from '../definition/quantity-tree.js'
import { type Instant, instantOfLocal, localAt } from '../kit/zoned-time.js'
import { earlier, notBeforeCalendar } from './civil-length.js'
import type { Interval } from './resolve-range.js'

/** The equally long range just before, by local time: as much of it as has passed of the range, which has begun. Where clocks skip that time, by time as it passes. */
export function rangeBefore(range: Interval, zone: string, now: Instant): Interval {
  const [start, end] = [range.from, Math.min(range.until, now)]
  const length = localAt(range.until, zone) - localAt(range.from, zone)
  const before = (instant: Instant) => notBeforeCalendar(instantOfLocal(localAt(instant, zone) - length, zone))
  const [from, until] = [before(start), before(end)]
  if (until > from) return { from, until }
  const passed = range.until - range.from
  return { from: notBeforeCalendar(start - passed), until: notBeforeCalendar(end - passed) }
}

/** A range with both ends a length of time earlier: as much of it as has passed of the range, which has begun. Of two dates that become one, it stays as long as it was. */
export function earlierRange(range: Interval, length: Length, zone: string, now: Instant): Interval {
  const [start, end] = [range.from, Math.min(range.until, now)]
  const [from, until] = [earlier(start, length, zone), earlier(end, length, zone)]
  if (until > from) return { from, until }
  return { from, until: instantOfLocal(localAt(from, zone) + localAt(end, zone) - localAt(start, zone), zone) }
}
