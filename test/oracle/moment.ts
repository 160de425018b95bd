import { Temporal } from 'temporal-polyfill'

/** Microseconds since 1970-01-01T00:00:00Z: as fine as a database keeps time. */
export type Moment = bigint

/** A calendar date, as `YYYY-MM-DD`. */
export type CivilDate = string

const instantOf = (moment: Moment): Temporal.Instant => Temporal.Instant.fromEpochNanoseconds(moment * 1000n)
const fromInstant = (instant: Temporal.Instant): Moment => instant.epochNanoseconds / 1000n

/** A moment on the clocks and calendars of a zone. */
export const inZone = (moment: Moment, zone: string): Temporal.ZonedDateTime => instantOf(moment).toZonedDateTimeISO(zone)

/** The moment of a date and time with its zone. */
export const ofZoned = (time: Temporal.ZonedDateTime): Moment => fromInstant(time.toInstant())

/** `2025-12-31T23:00:00Z` */
export const isoText = (moment: Moment): string => instantOf(moment).toString()

const hasOffset = /[T ].*(?:Z|[+-]\d{2}:?\d{2})$/i

/**
 * The moment that an ISO text names. One without an offset is a wall clock's in the zone: where clocks skip it, as if they had not been turned yet; where
 * they show it twice, the second time (PostgreSQL's AT TIME ZONE).
 */
export function momentOf(text: string, zone: string): Moment {
  if (hasOffset.test(text)) return fromInstant(Temporal.Instant.from(text))
  return ofZoned(Temporal.PlainDateTime.from(text).toZonedDateTime(zone, { disambiguation: 'later' }))
}

/** The first moment at which the clocks of a zone show a local time, or the end of the gap that skips it. */
export function firstMomentAt(local: string, zone: string): Moment {
  const wall = Temporal.PlainDateTime.from(local)
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(wall)) return ofZoned(earlier)
  const turned = earlier.getTimeZoneTransition('next')
  if (turned === null) throw new Error(`The clocks of ${zone} never show ${local}, and are never turned.`)
  return ofZoned(turned)
}

const starts = new Map<string, Moment>()

/** The first moment of a date in a zone; of a date that the zone skipped, the first one after it. */
export function startOfDate(date: CivilDate, zone: string): Moment {
  const name = `${zone} ${date}`
  const known = starts.get(name)
  if (known !== undefined) return known
  const start = firstMomentAt(`${date}T00:00`, zone)
  starts.set(name, start)
  return start
}

/** The moment that stands for a date of a date column in a zone; of a date that the zone skipped, the last one before it. */
export function momentOfDate(date: CivilDate, zone: string): Moment {
  const start = startOfDate(date, zone)
  return dateIn(start, zone) === date ? start : start - 1n
}

/** The date on the calendars of a zone. */
export const dateIn = (moment: Moment, zone: string): CivilDate => inZone(moment, zone).toPlainDate().toString()
