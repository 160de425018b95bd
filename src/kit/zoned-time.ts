import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon'

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

/** A calendar date without a zone, as the milliseconds of its midnight in UTC: dates can be compared and counted on. */
export type CivilDay = number

const minute = 60_000
const dayLength = 86_400_000

// luxon would ask Intl for the offset of UTC each time.
const zones = new Map<string, Zone>([['UTC', FixedOffsetZone.utcInstance]])

function zoneNamed(name: string): Zone {
  const known = zones.get(name)
  if (known !== undefined) return known
  const zone = IANAZone.create(name)
  // Only real zones are kept: a client that invents names does not fill the memory.
  if (zone.isValid) zones.set(name, zone)
  return zone
}

/** Whether a name is an IANA time zone that this machine knows (`Europe/Paris`, `UTC`); offsets such as `+02:00` are not. */
export function isTimeZone(name: string): boolean {
  return zones.has(name) || (/^[A-Za-z]/.test(name) && zoneNamed(name).isValid)
}

/** A stretch of time in which the clocks of a zone are turned once, at `change`, or not at all. */
interface Stretch {
  readonly change: Instant
  readonly before: number
  readonly after: number
}

// To ask Intl costs as much as all else of a period. No zone has ever turned its clocks twice within three weeks.
const stretchLength = 8 * dayLength
const mostStretches = 4096
const stretches = new Map<string, Map<number, Stretch>>()

/** What the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: Instant, zone: string): number {
  if (zone === 'UTC') return 0
  const { change, before, after } = stretchAt(Math.floor(instant / stretchLength), zone)
  return instant < change ? before : after
}

function stretchAt(index: number, zone: string): Stretch {
  let known = stretches.get(zone)
  if (known === undefined) {
    known = new Map()
    if (zoneNamed(zone).isValid) stretches.set(zone, known)
  }
  const stretch = known.get(index) ?? readStretch(index, zoneNamed(zone))
  if (known.size >= mostStretches) known.clear()
  known.set(index, stretch)
  return stretch
}

function readStretch(index: number, zone: Zone): Stretch {
  const offset = (instant: Instant) => zone.offset(instant) * minute
  const [from, until] = [index * stretchLength, (index + 1) * stretchLength]
  const [before, after] = [offset(from), offset(until)]
  if (before === after) return { change: Number.POSITIVE_INFINITY, before, after }
  return { change: firstInstant(from, until, (instant) => offset(instant) !== before), before, after }
}

/** The date on the calendars of a zone at an instant. */
export function civilDayAt(instant: Instant, zone: string): CivilDay {
  return Math.floor((instant + offsetAt(instant, zone)) / dayLength) * dayLength
}

/** The first instant at which the clocks of a zone show a local time (given as if it were UTC), or the end of the gap that skips it. */
export function instantOfLocal(local: number, zone: string): Instant {
  const before = local - offsetAt(local - dayLength, zone)
  const after = local - offsetAt(local + dayLength, zone)
  const fits = [before, after].filter((candidate) => candidate + offsetAt(candidate, zone) === local)
  if (fits.length > 0) return Math.min(...fits)
  return firstInstant(Math.min(before, after), Math.max(before, after), (instant) => instant + offsetAt(instant, zone) >= local)
}

/** The local time that an instant stands for where dates are counted, as if it were UTC: at the first instant of a date its midnight, also where the clocks skip that. */
export function localAt(instant: Instant, zone: string): number {
  const local = instant + offsetAt(instant, zone)
  const midnight = Math.floor(local / dayLength) * dayLength
  return local !== midnight && instantOfLocal(midnight, zone) === instant ? midnight : local
}

/** The next change of a zone's offset in `(from, until]`, to the millisecond; null if there is none. */
export function nextOffsetChange(from: Instant, until: Instant, zone: string): Instant | null {
  const offset = offsetAt(from, zone)
  if (offsetAt(until, zone) === offset) return null
  return firstInstant(from, until, (instant) => offsetAt(instant, zone) !== offset)
}

function firstInstant(low: Instant, high: Instant, holds: (instant: Instant) => boolean): Instant {
  let [from, until] = [low, high]
  while (until - from > 1) {
    const middle = Math.floor((from + until) / 2)
    if (holds(middle)) until = middle
    else from = middle
  }
  return until
}

/** `2025-12-31` */
export function formatDay(day: CivilDay): string {
  return DateTime.fromMillis(day, { zone: 'utc' }).toFormat('yyyy-MM-dd')
}

/** `2025-12-31T13:00:00+01:00`: an instant with the offset of its zone; milliseconds only where there are some. */
export function formatInstant(instant: Instant, zone: string): string {
  return DateTime.fromMillis(instant, { zone: zoneNamed(zone) }).toISO({ suppressMilliseconds: true }) ?? ''
}

const isoInstant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** The instant that an ISO 8601 date or date-time names, read in the zone where it has no offset; null for any other text, and for dates that do not exist. */
export function parseInstant(text: string, zone: string): Instant | null {
  if (!isoInstant.test(text)) return null
  const parsed = DateTime.fromISO(text, { zone: 'utc', setZone: true })
  if (!parsed.isValid) return null
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(text.slice(10))
  return hasOffset ? parsed.toMillis() : instantOfLocal(parsed.toMillis(), zone)
}

/** The date that `YYYY-MM-DD` names; null for any other text. */
export function parseDay(text: string): CivilDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const parsed = DateTime.fromISO(text, { zone: 'utc' })
  return parsed.isValid ? parsed.toMillis() : null
}
