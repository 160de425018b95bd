import { Temporal } from 'temporal-polyfill'
import type { Calendar, Weekday } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'

/** The grains whose periods a calendar may cut its own way. */
export type YearGrain = Exclude<Grain, 'hour' | 'day' | 'week'>

/** 1 for Monday to 7 for Sunday. */
export const isoDay: { readonly [day in Weekday]: number } = {
  ...{ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
}

const isoMonth = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6 },
  ...{ july: 7, august: 8, september: 9, october: 10, november: 11, december: 12 },
} as const

/** Everyone's calendar, with weeks from a day. */
export const plainCalendar = (name: string, firstDayOfWeek: Weekday): Calendar => ({
  ...{ kind: 'calendar', name, firstDayOfWeek, yearStart: '01-01', yearNamedAfter: 'end', retail: null, named: null },
})

/** How many periods of a grain a year of a calendar has. */
export function periodsInYear(grain: YearGrain, { named }: Calendar): number {
  if (named !== null && named.grain === grain) return named.periods.length
  return { month: 12, quarter: 4, year: 1 }[grain]
}

const byCalendar = new WeakMap<Calendar, Map<string, readonly Temporal.PlainDate[]>>()

/** The first dates of the periods of one year of a calendar, in their order. A year goes by the one in which it begins (retail: of the month that ends it). */
export function firstDatesOfYear(year: number, grain: YearGrain, calendar: Calendar): readonly Temporal.PlainDate[] {
  const known = byCalendar.get(calendar) ?? new Map<string, readonly Temporal.PlainDate[]>()
  byCalendar.set(calendar, known)
  const dates = known.get(`${grain} ${year}`) ?? listDates(year, grain, calendar)
  known.set(`${grain} ${year}`, dates)
  return dates
}

function listDates(year: number, grain: YearGrain, calendar: Calendar): readonly Temporal.PlainDate[] {
  const { retail, named, yearStart } = calendar
  if (retail !== null) return everyNth(retailMonths(year, retail), grain)
  const [month, day] = yearStart.split('-').map(Number) as [number, number]
  if (named !== null && named.grain === grain) return namedDates(Temporal.PlainDate.from({ year, month, day }), named)
  const months = Array.from({ length: 12 }, (_nothing, index) =>
    new Temporal.PlainYearMonth(year, month).add({ months: index }).toPlainDate({ day }),
  )
  return everyNth(months, grain)
}

/** Of the first dates of twelve months, those that begin a quarter or the year. */
function everyNth(months: readonly Temporal.PlainDate[], grain: YearGrain): readonly Temporal.PlainDate[] {
  const nth = { month: 1, quarter: 3, year: 12 }[grain]
  return months.filter((_first, index) => index % nth === 0)
}

function retailMonths(year: number, retail: NonNullable<Calendar['retail']>): readonly Temporal.PlainDate[] {
  let first = yearEnd(year - 1, retail).add({ days: 1 })
  return [1, 2, 3, 4].flatMap(() =>
    retail.pattern.split('-').map((weeks) => {
      const month = first
      first = first.add({ weeks: Number(weeks) })
      return month
    }),
  )
}

/** The last date of a retail year: looked for among the dates around the end of its month, the nearest first. */
function yearEnd(year: number, { yearEnds }: NonNullable<Calendar['retail']>): Temporal.PlainDate {
  const monthEnd = new Temporal.PlainYearMonth(year, isoMonth[yearEnds.month])
    .add({ months: 1 })
    .toPlainDate({ day: 1 })
    .subtract({ days: 1 })
  const away = yearEnds.rule === 'last' ? [0, -1, -2, -3, -4, -5, -6] : [0, -1, 1, -2, 2, -3, 3]
  const found = away.map((days) => monthEnd.add({ days })).find((date) => date.dayOfWeek === isoDay[yearEnds.day])
  if (found === undefined) throw new Error('One of seven days is that day of the week.')
  return found
}

/** Each named period begins on its next date that comes after the one before. */
function namedDates(yearStart: Temporal.PlainDate, { periods }: NonNullable<Calendar['named']>): readonly Temporal.PlainDate[] {
  let after = yearStart
  return periods.map(({ from }) => {
    const [month, day] = from.split('-').map(Number) as [number, number]
    const inYear = (year: number) => Temporal.PlainDate.from({ year, month, day })
    after = Temporal.PlainDate.compare(inYear(after.year), after) < 0 ? inYear(after.year + 1) : inYear(after.year)
    return after
  })
}
