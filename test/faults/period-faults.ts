// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in what places a row in a period. */
export const periodFaults: readonly Fault[] = [
  {
    name: 'end-included',
    says: 'a row at the very end of the range belongs to it (< becomes <=)',
    file: 'src/sql/time-bound.ts',
    find: 'fragment`${time.sql} < ${timeBound(until, time, zone)}`',
    replace: 'fragment`${time.sql} <= ${timeBound(until, time, zone)}`',
  },
  {
    name: 'start-excluded',
    says: 'a row at the very start of the range does not belong to it (>= becomes >)',
    file: 'src/sql/time-bound.ts',
    find: 'fragment`${time.sql} >= ${timeBound(from, time, zone)}`',
    replace: 'fragment`${time.sql} > ${timeBound(from, time, zone)}`',
  },
  {
    name: 'period-starts-late',
    says: 'a row at the very start of a period belongs to the one before it',
    file: 'src/sql/scan-sql.ts',
    find: '(periods ?? []).map((period) =>',
    replace: '(periods ?? []).map((whole, index) => (index === 0 ? whole : { ...whole, start: whole.start + 1 })).map((period) =>',
  },
  {
    name: 'periods-in-utc',
    says: 'periods begin at midnight in UTC, whatever the zone',
    file: 'src/request/check-limits.ts',
    find: 'periodsBetween(from, until, { grain, zone, calendar }',
    replace: "periodsBetween(from, until, { grain, zone: 'UTC', calendar }",
  },
  {
    name: 'weeks-from-sunday',
    says: 'weeks begin on Sunday instead of Monday',
    file: 'src/definition/calendar-periods.ts',
    find: '(Math.floor(of / day) + 3) % 7',
    replace: '(Math.floor(of / day) + 4) % 7',
  },
  {
    name: 'first-weekday-ignored',
    says: 'weeks begin on Monday, whatever the calendar',
    file: 'src/definition/calendar-periods.ts',
    find: 'weekdays.indexOf(firstDayOfWeek)',
    replace: "weekdays.indexOf('monday')",
  },
  {
    name: 'days-of-24-hours',
    says: 'every day has 24 hours, also where the clocks are turned',
    file: 'src/request/period.ts',
    find: 'let end = instantOfLocal(laterFirstDay(civil, 1, grain, calendar), zone)',
    replace: "let end = grain === 'day' ? start + 24 * hour : instantOfLocal(laterFirstDay(civil, 1, grain, calendar), zone)",
  },
  {
    name: 'range-dates-shifted',
    says: 'the bounds of a range on a date column are the dates in UTC, not in the zone',
    file: 'src/sql/time-bound.ts',
    find: 'const day = civilDayAt(instant, zone)\n  return formatDay(instantOfLocal(day, zone) < instant',
    replace: "const day = civilDayAt(instant, 'UTC')\n  return formatDay(instantOfLocal(day, 'UTC') < instant",
  },
  {
    name: 'period-dates-shifted',
    says: 'a date column is cut into periods by its midnight in UTC',
    file: 'src/sql/scan-sql.ts',
    find: 'boundText(period.start, typed, zone)',
    replace: "boundText(period.start, typed, 'UTC')",
  },
  {
    name: 'zone-of-column-ignored',
    says: 'a timestamp without zone is read in UTC, not in the zone that its source declares',
    file: 'src/sql/postgres.ts',
    find: 'fragment`(${timestamp} at time zone ${bound(zone, ',
    replace: "fragment`(${timestamp} at time zone ${bound(zone === '' ? zone : 'UTC', ",
  },
  {
    name: 'derived-dates-in-utc',
    says: 'the day, month or year of a time is that in UTC, not in the zone of the request',
    file: 'src/sql/expression-sql.ts',
    find: 'dialect.dateIn(typedSql(of, writing), writing.zone)',
    replace: "dialect.dateIn(typedSql(of, writing), 'UTC')",
  },
  {
    name: 'own-time-ignored',
    says: 'the time of a measure (`at`) is ignored where its source has one',
    file: 'src/plan/collect-slots.ts',
    find: '(measure.at ?? timeOf(source))',
    replace: '(timeOf(source) ?? measure.at)',
  },
  {
    name: 'rows-without-time',
    says: 'rows without a time are counted where the range is all',
    file: 'src/sql/scan-sql.ts',
    find: 'return range === null ? [fragment`${typed.sql} is not null`]',
    replace: 'return range === null ? [fragment`(${typed.sql} is not null or true)`]',
  },
]
