import type { Length } from '../definition/quantity-tree.js'
import { type Instant, instantOfLocal, localAt } from '../kit/zoned-time.js'

const hour = 3_600_000
const day = 24 * hour
const months = { month: 1, quarter: 3, year: 12 } as const

const firstInstant: Instant = -62_135_596_800_000

/** An instant, or the first one of year 1 for any before: what every database can be asked about. */
// NaN, where no date reaches that far, is not greater either.
export const notBeforeCalendar = (instant: Instant): Instant => (instant > firstInstant ? instant : firstInstant)

/**
 * The instant that is a length of calendar time before another: hours are absolute, days and weeks keep the local time of day, months, quarters and years
 * keep the day of the month, or take the last one there is.
 */
export function earlier(instant: Instant, length: Length, zone: string): Instant {
  if (length.unit === 'hour') return notBeforeCalendar(instant - length.count * hour)
  return notBeforeCalendar(instantOfLocal(earlierLocal(localAt(instant, zone), length), zone))
}

/** A local time (given as if it were UTC) a length of calendar time before another. */
export function earlierLocal(local: number, { count, unit }: Length): number {
  if (unit === 'hour') return local - count * hour
  if (unit === 'day' || unit === 'week') return local - count * (unit === 'day' ? day : 7 * day)
  const date = new Date(local)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() - count * months[unit]
  const first = firstOfMonth(month)
  const dayOfMonth = Math.min(date.getUTCDate(), Math.round((firstOfMonth(month + 1) - first) / day))
  return first + (dayOfMonth - 1) * day + (local - Math.floor(local / day) * day)
}

// Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
const firstOfMonth = (month: number): number => new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1)
