// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in what windows hold, and in how far back a length of time is. */
export const windowFaults: readonly Fault[] = [
  {
    name: 'window-a-day-longer',
    says: 'a rolling window begins a day too early',
    file: 'src/plan/place-spans.ts',
    find: 'return { from: earlier(until, window.length, zone), until }',
    replace: 'return { from: earlier(until, window.length, zone) - 86_400_000, until }',
  },
  {
    name: 'window-shorter',
    says: 'a rolling window of several units is one unit too short',
    file: 'src/plan/place-spans.ts',
    find: 'earlier(until, window.length, zone)',
    replace: 'earlier(until, { ...window.length, count: Math.max(1, window.length.count - 1) }, zone)',
  },
  {
    name: 'to-date-of-next-unit',
    says: 'on the border of two months the month to date is the one that begins',
    file: 'src/plan/place-spans.ts',
    find: 'periodStart(until - 1, { grain: window.unit',
    replace: 'periodStart(until, { grain: window.unit',
  },
  {
    name: 'to-date-by-request',
    says: '"to date" takes the calendar of the request instead of its own',
    file: 'src/plan/place-spans.ts',
    find: 'calendar: window.calendar ?? calendar',
    replace: 'calendar',
  },
  {
    name: 'all-time-from-range',
    says: '"all time" begins with the period',
    file: 'src/plan/place-spans.ts',
    find: 'return { from: Number.NEGATIVE_INFINITY, until }',
    replace: 'return { from: span.from, until }',
  },
  {
    name: 'trailing-counted-twice',
    says: 'of distinct values in overlapping windows, one with two rows is counted twice',
    file: 'src/sql/trailing-sql.ts',
    find: 'least(${last} + 1, ${first(next)}) as "after"',
    replace: '${last} + 1 as "after"',
  },
  {
    name: 'trailing-null-counted',
    says: 'in overlapping windows rows without a value count as one',
    file: 'src/sql/trailing-sql.ts',
    find: 'count(${value}) as "counted"',
    replace: 'count(*) as "counted"',
  },
  {
    name: 'not-filled-upside-down',
    says: 'a window is said not to be filled where it is',
    file: 'src/rows/read-answer.ts',
    find: 'first !== null && from < first',
    replace: 'first !== null && from >= first',
  },
  {
    name: 'month-ago-not-clamped',
    says: 'a month before 31 March is 2 March',
    file: 'src/request/civil-length.ts',
    find: 'Math.min(date.getUTCDate(), Math.round((firstOfMonth(month + 1) - first) / day))',
    replace: 'date.getUTCDate()',
  },
  {
    name: 'leap-day-a-year-ago',
    says: 'a year before 29 February is 1 March',
    file: 'src/request/civil-length.ts',
    find: 'Math.min(date.getUTCDate(), Math.round((firstOfMonth(month + 1) - first) / day))',
    replace: "unit === 'year' ? date.getUTCDate() : Math.min(date.getUTCDate(), Math.round((firstOfMonth(month + 1) - first) / day))",
  },
  {
    name: 'days-by-the-clock',
    says: 'days and weeks before are 24 hours each, whatever the clocks do',
    file: 'src/request/civil-length.ts',
    find: "if (length.unit === 'hour') return notBeforeCalendar(instant - length.count * hour)",
    replace:
      "if (['hour', 'day', 'week'].includes(length.unit)) return notBeforeCalendar(instant - length.count * hour * (length.unit === 'hour' ? 1 : length.unit === 'day' ? 24 : 168))",
  },
]
