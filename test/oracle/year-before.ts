import { dateIn, type Moment, startOfDate } from './moment.js'
import { laterDate, periodEnd, periodStart } from './periods.js'
import type { Timekeeping } from './timekeeping.js'

/** What a 53rd week is compared with where the year before has none. */
export type Week53 = 'previous' | 'next' | 'none'

/** The start of the week that has in the year before the number that the week from `start` has in its own; null where there is none. */
export function sameWeekLastYear(start: Moment, week53: Week53, time: Timekeeping): Moment | null {
  const [weeks, years] = [time.clock('week'), time.clock('year')]
  // A week belongs to the year that most of its days are in: that of its fourth day.
  const year = periodStart(later(start, 3, time), years)
  const first = firstWeek(year, time)
  const firstBefore = firstWeek(periodStart(year - 1n, years), time)
  let [week, same] = [first, firstBefore]
  while (week < start) [week, same] = [periodEnd(week, weeks), periodEnd(same, weeks)]
  if (same < first) return same
  if (week53 === 'none') return null
  return week53 === 'next' ? first : periodStart(first - 1n, weeks)
}

/** The first week of a year: the one that holds the year's fourth day. */
const firstWeek = (year: Moment, time: Timekeeping): Moment => periodStart(later(year, 3, time), time.clock('week'))

const later = (moment: Moment, days: number, { zone }: Timekeeping): Moment =>
  startOfDate(laterDate(dateIn(moment, zone), days, 'day'), zone)
