import { Temporal } from 'temporal-polyfill'
import type { Weekday } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { type CivilDate, dateIn, inZone, type Moment, ofZoned, startOfDate } from './moment.js'

/** Rule 4: what turns time into periods. */
export interface Clock {
  readonly grain: Grain
  readonly zone: string
  readonly firstDayOfWeek: Weekday
}

/** A period `[start, end)`, cut to the range that it is of. */
export interface Period {
  readonly start: Moment
  readonly end: Moment
  readonly isCut: boolean
}

const isoDay: { readonly [day in Weekday]: number } = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}
const hour = 3_600_000_000n

/** The first date of the week, month, quarter or year that holds a date. */
export function firstDate(date: CivilDate, grain: Grain, firstDayOfWeek: Weekday = 'monday'): CivilDate {
  const day = Temporal.PlainDate.from(date)
  switch (grain) {
    case 'hour':
    case 'day':
      return date
    case 'week':
      return day.subtract({ days: (day.dayOfWeek - isoDay[firstDayOfWeek] + 7) % 7 }).toString()
    case 'month':
      return day.with({ day: 1 }).toString()
    case 'quarter':
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 }).toString()
    case 'year':
      return day.with({ month: 1, day: 1 }).toString()
  }
}

/** The date that is a number of days, weeks, months, quarters or years later. */
export function laterDate(date: CivilDate, count: number, grain: Grain): CivilDate {
  const day = Temporal.PlainDate.from(date)
  if (grain === 'quarter') return day.add({ months: 3 * count }).toString()
  if (grain === 'week' || grain === 'month' || grain === 'year') return day.add({ [`${grain}s`]: count }).toString()
  return day.add({ days: count }).toString()
}

/** The start of the period that holds a moment. */
export function periodStart(moment: Moment, clock: Clock): Moment {
  if (clock.grain === 'hour') return hourStart(moment, clock.zone)
  return startOfDate(firstDate(dateIn(moment, clock.zone), clock.grain, clock.firstDayOfWeek), clock.zone)
}

/** The end of the period that begins at a moment. */
export function periodEnd(start: Moment, clock: Clock): Moment {
  const { grain, zone } = clock
  if (grain === 'hour') return hourEnd(start, zone)
  return startOfDate(laterDate(firstDate(dateIn(start, zone), grain, clock.firstDayOfWeek), 1, grain), zone)
}

/** An hour is what a clock shows as one: it begins at its full hour, or where the clocks were turned within it. */
function hourStart(moment: Moment, zone: string): Moment {
  const shown = inZone(moment, zone)
  const since = shown.since(shown.round({ smallestUnit: 'hour', roundingMode: 'floor' })).total('microseconds')
  const full = moment - BigInt(since)
  const turned = inZone(moment + 1n, zone).getTimeZoneTransition('previous')
  return turned !== null && ofZoned(turned) > full ? ofZoned(turned) : full
}

function hourEnd(start: Moment, zone: string): Moment {
  const shown = inZone(start, zone)
  const next = start + hour - BigInt(((shown.minute * 60 + shown.second) * 1000 + shown.millisecond) * 1000 + shown.microsecond)
  const turned = shown.getTimeZoneTransition('next')
  return turned !== null && ofZoned(turned) < next ? ofZoned(turned) : next
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
