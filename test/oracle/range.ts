import type { Calendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { dateIn, firstMomentAt, type Moment, momentOf, startOfDate } from './moment.js'
import type { OracleRange } from './oracle-question.js'
import { type Clock, firstDate, laterDate, periodEnd, periodStart } from './periods.js'
import { Refused } from './refused.js'

/** Rule 5: the moments `[from, until)` that an answer is about; null: all. */
export type Interval = { readonly from: Moment; readonly until: Moment } | null

const ways = ['between', 'last', 'current', 'toDate', 'all'] as const

/** What a range means at the moment `now`. */
export function resolveRange(range: OracleRange, zone: string, calendar: Calendar, now: Moment): Interval {
  if (ways.filter((way) => (range[way] ?? null) !== null).length !== 1) throw new Refused('RANGE_INVALID')
  const clock = (grain: Grain): Clock => ({ grain, zone, calendar })
  if (range.last) return last(range.last, clock(range.last.unit), now)
  if (range.current) {
    const from = periodStart(now, clock(range.current))
    return { from, until: periodEnd(from, clock(range.current)) }
  }
  if (range.toDate) return filled({ from: periodStart(now, clock(range.toDate)), until: now })
  if (range.between) return filled({ from: readMoment(range.between.from, zone), until: readMoment(range.between.until, zone) })
  if (range.all !== true) throw new Refused('RANGE_INVALID')
  return null
}

function last({ count, complete }: NonNullable<OracleRange['last']>, clock: Clock, now: Moment): Interval {
  if (!Number.isInteger(count) || count < 1) throw new Refused('RANGE_INVALID')
  const current = periodStart(now, clock)
  const until = complete === true ? current : periodEnd(current, clock)
  return { from: earlierStart(current, complete === true ? count : count - 1, clock), until }
}

/** The start of the period that is so many before the one which begins at `start`. */
function earlierStart(start: Moment, count: number, clock: Clock): Moment {
  if (clock.grain !== 'hour') {
    const first = firstDate(dateIn(start, clock.zone), clock.grain, clock.calendar)
    return startOfDate(laterDate(first, -count, clock.grain, clock.calendar), clock.zone)
  }
  let from = start
  for (let hours = 0; hours < count; hours += 1) from = periodStart(from - 1n, clock)
  return from
}

const isoMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/

function readMoment(text: string, zone: string): Moment {
  const match = isoMoment.exec(text)
  if (match === null) throw new Refused('RANGE_INVALID')
  try {
    return match[1] === undefined ? firstMomentAt(text, zone) : momentOf(text, zone)
  } catch (error) {
    throw error instanceof RangeError ? new Refused('RANGE_INVALID') : error
  }
}

function filled(interval: NonNullable<Interval>): Interval {
  if (interval.from >= interval.until) throw new Refused('RANGE_INVALID')
  return interval
}
