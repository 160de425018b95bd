import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { firstDatesOfYear, isoDay, periodsInYear, plainCalendar, type YearGrain } from './calendar-dates.js'
import { type CivilDate, dateIn, inZone, type Moment, ofZoned, startOfDate } from './moment.js'

/** Rule 4: what turns time into periods. */
export interface Clock {
  readonly grain: Grain
  readonly zone: string
  readonly calendar: Calendar
}

/** A period `[start, end)`, cut to the range that it is of. */
export interface Period {
  readonly start: Moment
  readonly end: Moment
  readonly isCut: boolean
}

const hour = 3_600_000_000n

/** The calendar of dates that are cut without one. */
const everyones = plainCalendar('everyones', 'monday')

const firstDates = new WeakMap<Calendar, Map<string, CivilDate>>()

/** The first date of the day, week, month, quarter or year of a calendar that holds a date. */
export function firstDate(date: CivilDate, grain: Grain, calendar: Calendar = everyones): CivilDate {
  if (grain === 'hour' || grain === 'day') return date
  const known = firstDates.get(calendar) ?? new Map<string, CivilDate>()
  firstDates.set(calendar, known)
  const first = known.get(`${grain} ${date}`) ?? findFirstDate(Temporal.PlainDate.from(date), grain, calendar)
  known.set(`${grain} ${date}`, first)
  return first
}

function findFirstDate(day: Temporal.PlainDate, grain: YearGrain | 'week', calendar: Calendar): CivilDate {
  if (grain === 'week') return day.subtract({ days: (day.dayOfWeek - isoDay[calendar.firstDayOfWeek] + 7) % 7 }).toString()
  const starts = [-2, -1, 0, 1].flatMap((years) => firstDatesOfYear(day.year + years, grain, calendar))
  const found = starts.findLast((start) => Temporal.PlainDate.compare(start, day) <= 0)
  if (found === undefined) throw new Error(`${day} lies in no ${grain}.`)
  return found.toString()
}

/** The first date of the period that is so many after the one which begins on a date. */
export function laterDate(first: CivilDate, count: number, grain: Grain, calendar: Calendar = everyones): CivilDate {
  const day = Temporal.PlainDate.from(first)
  if (grain === 'hour' || grain === 'day') return day.add({ days: count }).toString()
  if (grain === 'week') return day.add({ weeks: count }).toString()
  const perYear = periodsInYear(grain, calendar)
  const years = Math.floor(count / perYear)
  // Among those of the years around the one that the count leads to.
  const there = [-2, -1, 0, 1, 2].flatMap((more) => firstDatesOfYear(day.year + years + more, grain, calendar))
  const here = [-2, -1, 0, 1, 2].flatMap((more) => firstDatesOfYear(day.year + more, grain, calendar))
  const place = here.findIndex((start) => start.equals(day))
  const found = there[place + count - years * perYear]
  if (place < 0 || found === undefined) throw new Error(`No ${grain} begins on ${first}.`)
  return found.toString()
}

/** The start of the period that holds a moment. */
export function periodStart(moment: Moment, clock: Clock): Moment {
  if (clock.grain === 'hour') return hourStart(moment, clock.zone)
  return startOfDate(firstDate(dateIn(moment, clock.zone), clock.grain, clock.calendar), clock.zone)
}

/** The end of the period that begins at a moment. */
export function periodEnd(start: Moment, clock: Clock): Moment {
  const { grain, zone, calendar } = clock
  if (grain === 'hour') return hourEnd(start, zone)
  const first = firstDate(dateIn(start, zone), grain, calendar)
  return startOfDate(laterDate(first, 1, grain, calendar), zone)
}

/** An hour is what a clock shows as one: it begins at its full hour, or where the clocks were turned within it. */
function hourStart(moment: Moment, zone: string): Moment {
  const full = moment - sinceFullHour(moment, zone)
  const turned = inZone(moment + 1n, zone).getTimeZoneTransition('previous')
  return turned !== null && ofZoned(turned) > full ? ofZoned(turned) : full
}

function hourEnd(start: Moment, zone: string): Moment {
  const next = start + hour - sinceFullHour(start, zone)
  const turned = inZone(start, zone).getTimeZoneTransition('next')
  return turned !== null && ofZoned(turned) < next ? ofZoned(turned) : next
}

/** What a clock shows after its full hour, in microseconds. */
function sinceFullHour(moment: Moment, zone: string): bigint {
  const { minute, second, millisecond, microsecond } = inZone(moment, zone)
  return BigInt(((minute * 60 + second) * 1000 + millisecond) * 1000 + microsecond)
}

/** The periods that cover `[from, until)`, the first and the last cut to it. */
export function* periodsBetween(from: Moment, until: Moment, clock: Clock): Generator<Period> {
  for (let start = periodStart(from, clock); start < until; ) {
    const end = periodEnd(start, clock)
    if (end <= start) throw new Error(`A period that begins at ${start} does not end.`)
    const cut = { start: start < from ? from : start, end: end > until ? until : end }
    yield { ...cut, isCut: start < from || end > until }
    start = end
  }
}
