import { Temporal } from 'temporal-polyfill'
import type { Length } from '../../src/definition/quantity-tree.js'
import { type CivilDate, dateIn, firstMomentAt, inZone, type Moment, startOfDate } from './moment.js'

const hour = 3_600_000_000n

/** A moment as far back as a length says: hours as they pass, all else by the calendar and the local time of day (the 31st becomes the last of a shorter month). */
export function earlier(moment: Moment, { count, unit }: Length, zone: string): Moment {
  if (unit === 'hour') return moment - BigInt(count) * hour
  return atLocal(shownAt(moment, zone).subtract(durationOf({ count, unit })), zone)
}

/** The same by what the clocks show, also at the first moment of a date whose midnight they skip: an hour is no date. */
export function earlierHour(moment: Moment, { count, unit }: Length, zone: string): Moment {
  if (unit === 'hour') return moment - BigInt(count) * hour
  return atLocal(inZone(moment, zone).toPlainDateTime().subtract(durationOf({ count, unit })), zone)
}

/** A moment as far ahead as a length says: hours as they pass, all else by the calendar and the time of day that the clocks show (the 31st becomes the last of a shorter month). */
export function later(moment: Moment, length: Length, zone: string): Moment {
  if (length.unit === 'hour') return moment + BigInt(length.count) * hour
  return atLocal(inZone(moment, zone).toPlainDateTime().add(durationOf(length)), zone)
}

/** A date as far ahead as a length says. */
export function laterDay(date: CivilDate, length: Length): CivilDate {
  if (length.unit === 'hour') throw new Error('A date has no hours.')
  return Temporal.PlainDate.from(date).add(durationOf(length)).toString()
}

const durationOf = ({ count, unit }: Length): Temporal.DurationLike =>
  unit === 'quarter' ? { months: 3 * count } : { [`${unit}s`]: count }

/** What a clock on the wall shows at `start`, advanced by what it shows between two moments, as a moment. */
export function advanced(start: Moment, from: Moment, until: Moment, zone: string): Moment {
  const shown = shownAt(until, zone).since(shownAt(from, zone), { largestUnit: 'hours' })
  return atLocal(shownAt(start, zone).add(shown), zone)
}

/** The same for the end of a whole period: the midnight after its last date, also where the zone skips the date that would begin then. */
export function advancedToEnd(start: Moment, from: Moment, end: Moment, zone: string): Moment {
  const midnight = Temporal.PlainDate.from(dateIn(end - 1n, zone))
    .add({ days: 1 })
    .toPlainDateTime()
  return atLocal(shownAt(start, zone).add(midnight.since(shownAt(from, zone), { largestUnit: 'hours' })), zone)
}

/** What a clock shows; at the first moment of a date its midnight, also where the clocks skip that. */
function shownAt(moment: Moment, zone: string): Temporal.PlainDateTime {
  const shown = inZone(moment, zone).toPlainDateTime()
  return startOfDate(dateIn(moment, zone), zone) === moment
    ? shown.with({ hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0 })
    : shown
}

const atLocal = (local: Temporal.PlainDateTime, zone: string): Moment => firstMomentAt(local.toString(), zone)
