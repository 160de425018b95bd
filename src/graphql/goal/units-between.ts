import type { Goal } from '../../definition/goal.js'
import { type Instant, offsetAt } from '../../kit/zoned-time.js'
import { periodEnd, periodStart } from '../../request/period.js'
import type { AnswerTime } from '../../rows/answer.js'

const day = 86_400_000

/** How many days, weeks, months, quarters or years of an answer's calendar lie between two instants: whole ones count 1, parts by their length in days. */
export function unitsBetween(from: Instant, until: Instant, unit: NonNullable<Goal['per']>, { zone, calendar }: AnswerTime): number {
  if (until <= from) return 0
  const length = (start: Instant, end: Instant) => end - start + offsetAt(end, zone) - offsetAt(start, zone)
  if (unit === 'day') return length(from, until) / day
  if (unit === 'week') return length(from, until) / (7 * day)
  const clockwork = { grain: unit, zone, calendar }
  let units = 0
  for (let start = periodStart(from, clockwork), end = start; start < until; start = end) {
    end = periodEnd(start, clockwork)
    units += length(Math.max(start, from), Math.min(end, until)) / length(start, end)
  }
  return units
}
