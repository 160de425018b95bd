import { Temporal } from 'temporal-polyfill'
import { type CivilDate, dateIn, inZone, type Moment, momentOfDate, ofZoned } from './moment.js'
import { type Clock, type Period, periodEnd, periodStart, periodsBetween } from './periods.js'

/** When something happens: at a moment, or on a date. */
export type When = Moment | CivilDate

/** How offsets are counted. */
export interface OffsetClock extends Clock {
  /** From each member's own start, not by the calendar. */
  readonly rolling: boolean
  /** Starts, or all that follows them, are dates: an offset is over with its last date. */
  readonly isByDay: boolean
  readonly now: Moment
}

/** The moment of something in a zone. */
export const momentAt = (at: When, zone: string): Moment => (typeof at === 'bigint' ? at : momentOfDate(at, zone))

/** At which offset from a start an event is; null where it is before it, or has not happened. */
export function offsetOf(start: When, event: When, clock: OffsetClock): number | null {
  const { zone, now } = clock
  if (momentAt(event, zone) >= now) return null
  const isByDay = typeof start === 'string' || typeof event === 'string'
  const dayOf = (at: When): CivilDate => (typeof at === 'string' ? at : dateIn(at, zone))
  if (isByDay ? dayOf(event) < dayOf(start) : event < start) return null
  if (clock.rolling) return rolledOffset(start, event, isByDay, clock)
  let offset = 0
  const moment = momentAt(event, zone)
  for (let end = nextStart(periodStart(momentAt(start, zone), clock), clock); end <= moment; end = nextStart(end, clock)) offset += 1
  return offset
}

const ends = new Map<string, Moment>()

/** The end of the period that begins at a moment; remembered, for time only. */
function nextStart(start: Moment, clock: Clock): Moment {
  const name = JSON.stringify([String(start), clock.grain, clock.zone, clock.calendar])
  const known = ends.get(name)
  if (known !== undefined) return known
  if (ends.size > 100_000) ends.clear()
  const end = periodEnd(start, clock)
  ends.set(name, end)
  return end
}

/** A unit of time, and how many days it takes at most. */
const lengths = {
  hour: { unit: 'hours', count: 1, days: 1 },
  day: { unit: 'days', count: 1, days: 1 },
  week: { unit: 'weeks', count: 1, days: 7 },
  month: { unit: 'months', count: 1, days: 31 },
  quarter: { unit: 'months', count: 3, days: 92 },
  year: { unit: 'years', count: 1, days: 366 },
} as const

function later(local: Temporal.PlainDateTime, count: number, grain: Clock['grain']): Temporal.PlainDateTime {
  const { unit, count: each } = lengths[grain]
  return local.add({ [unit]: each * count })
}

const localOf = (at: When, isByDay: boolean, zone: string): Temporal.PlainDateTime =>
  typeof at === 'string'
    ? Temporal.PlainDate.from(at).toPlainDateTime()
    : isByDay
      ? inZone(at, zone).toPlainDate().toPlainDateTime()
      : inZone(at, zone).toPlainDateTime()

function rolledOffset(start: When, event: When, isByDay: boolean, { grain, zone }: Clock): number {
  const [from, at] = [localOf(start, isByDay, zone), localOf(event, isByDay, zone)]
  const days = from.toPlainDate().until(at.toPlainDate()).days
  let offset = Math.max(0, Math.floor(days / lengths[grain].days) - 1)
  while (Temporal.PlainDateTime.compare(later(from, offset + 1, grain), at) <= 0) offset += 1
  return offset
}

/** Whether the time of an offset is over for all that may start in a cohort, and has begun for some. */
export interface OffsetTime {
  readonly isOver: boolean
  readonly hasBegun: boolean
}

/** The times of a cohort's offsets from 0 to the last one asked. */
export function offsetTimes(cohort: Period, last: number, clock: OffsetClock): readonly OffsetTime[] {
  return clock.rolling ? rolledTimes(cohort, last, clock) : calendarTimes(cohort, last, clock)
}

function calendarTimes(cohort: Period, last: number, clock: OffsetClock): readonly OffsetTime[] {
  let start = periodStart(cohort.start, clock)
  return Array.from({ length: last + 1 }, () => {
    const end = nextStart(start, clock)
    const time = { isOver: end <= clock.now, hasBegun: start < clock.now }
    start = end
    return time
  })
}

/** Tries the starts that matter: of every day of the cohort the first and the last moment, and the last one before the clocks are turned. */
function rolledTimes(cohort: Period, last: number, clock: OffsetClock): readonly OffsetTime[] {
  const { grain, zone, isByDay, now } = clock
  const starts = startsToTry(cohort, clock)
  const clocks = [now, ...turnsAfter(now, zone)].map((moment) => localOf(moment, isByDay, zone))
  const turnedBefore = turnsAfter(now - 172_800_000_000n, zone).filter((turn) => turn <= now)
  const shown = [now, ...turnedBefore].map((moment) => localOf(moment - 1n, false, zone))
  const compare = Temporal.PlainDateTime.compare
  return Array.from({ length: last + 1 }, (_, offset) => ({
    isOver: starts.every((start) => clocks.every((time) => compare(later(start, offset + 1, grain), time) <= 0)),
    hasBegun: starts.some((start) => shown.some((time) => compare(later(start, offset, grain), time) <= 0)),
  }))
}

function startsToTry(cohort: Period, { zone, calendar, isByDay }: OffsetClock): readonly Temporal.PlainDateTime[] {
  const days = [...periodsBetween(cohort.start, cohort.end, { grain: 'day', zone, calendar })]
  const turned: Moment[] = []
  for (let turn = inZone(cohort.start, zone).getTimeZoneTransition('next'); turn !== null && ofZoned(turn) < cohort.end; ) {
    turned.push(ofZoned(turn) - 1n)
    turn = turn.getTimeZoneTransition('next')
  }
  return [...days.flatMap(({ start, end }) => [start, end - 1n]), ...turned].map((moment) => localOf(moment, isByDay, zone))
}

/** When the clocks are turned within two days. */
function turnsAfter(moment: Moment, zone: string): readonly Moment[] {
  const turn = inZone(moment, zone).getTimeZoneTransition('next')
  return turn !== null && ofZoned(turn) <= moment + 172_800_000_000n ? [ofZoned(turn)] : []
}
