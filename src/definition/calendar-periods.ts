import type { CivilDay } from '../kit/zoned-time.js'
import { type Calendar, monthNames, weekdays } from './calendar.js'
import type { Grain } from './quantity-tree.js'
import { retailYearStart, weeksBefore } from './retail-year.js'

const day = 86_400_000
const week = 7 * day

/** The grains whose periods are made of whole days. */
export type CivilGrain = Exclude<Grain, 'hour'>

/** The number of a period in its year, from 1, and the number that its year is called by. Of a day the number is 0. */
export interface PlaceInYear {
  readonly year: number
  readonly number: number
}

/** The first day of the period of a calendar that holds a day. */
export function firstDay(of: CivilDay, grain: CivilGrain, calendar: Calendar): CivilDay {
  if (grain === 'day') return of
  if (grain === 'week') return weekStart(of, calendar)
  return partStart(partAt(of, grain, calendar), grain, calendar)
}

/** The first day of the period that is `count` after the one which begins on `first` (before it, if negative). */
export function laterFirstDay(first: CivilDay, count: number, grain: CivilGrain, calendar: Calendar): CivilDay {
  if (grain === 'day') return first + count * day
  if (grain === 'week') return first + count * week
  return partStart(partAt(first, grain, calendar) + count, grain, calendar)
}

/** How many periods of a grain each year of a calendar has. */
export function periodsPerYear(grain: 'month' | 'quarter' | 'year', { named }: Calendar): number {
  if (named?.grain === grain) return named.periods.length
  return { month: 12, quarter: 4, year: 1 }[grain]
}

/** Which period of its year the one that begins on `first` is. The first week of a year is the one that holds its fourth day. */
export function placeInYear(first: CivilDay, grain: CivilGrain, calendar: Calendar): PlaceInYear {
  if (grain === 'day') return { year: yearNumber(yearAt(first, calendar), calendar), number: 0 }
  if (grain === 'week') {
    const year = yearAt(first + 3 * day, calendar)
    return { year: yearNumber(year, calendar), number: (first - firstWeek(year, calendar)) / week + 1 }
  }
  const [part, perYear] = [partAt(first, grain, calendar), periodsPerYear(grain, calendar)]
  const year = Math.floor(part / perYear)
  return { year: yearNumber(year, calendar), number: part - year * perYear + 1 }
}

/** The first day of the week that has, in the year before, the number of the one that begins on `first`; where that year has none, of its last week or of the first of the week's own year, or null. */
export function sameWeekLastYear(first: CivilDay, week53: 'previous' | 'next' | 'none', calendar: Calendar): CivilDay | null {
  const year = yearAt(first + 3 * day, calendar)
  const own = firstWeek(year, calendar)
  const same = firstWeek(year - 1, calendar) + (first - own)
  if (same < own) return same
  if (week53 === 'none') return null
  return week53 === 'next' ? own : own - week
}

function weekStart(of: CivilDay, { firstDayOfWeek }: Calendar): CivilDay {
  const weekday = (Math.floor(of / day) + 3) % 7
  return of - ((((weekday - weekdays.indexOf(firstDayOfWeek)) % 7) + 7) % 7) * day
}

const firstWeek = (year: number, calendar: Calendar): CivilDay => weekStart(yearStart(year, calendar) + 3 * day, calendar)

/** Months, quarters and years are counted through from year 0: the index of the one that holds a day. */
function partAt(of: CivilDay, grain: Exclude<CivilGrain, 'day' | 'week'>, calendar: Calendar): number {
  const year = yearAt(of, calendar)
  const perYear = periodsPerYear(grain, calendar)
  // About there, as periods are about as long.
  let part = year * perYear + Math.floor(((of - yearStart(year, calendar)) / (371 * day)) * perYear)
  while (partStart(part, grain, calendar) > of) part -= 1
  while (partStart(part + 1, grain, calendar) <= of) part += 1
  return part
}

function partStart(part: number, grain: Exclude<CivilGrain, 'day' | 'week'>, calendar: Calendar): CivilDay {
  const perYear = periodsPerYear(grain, calendar)
  const year = Math.floor(part / perYear)
  const place = part - year * perYear
  const { retail, named } = calendar
  if (retail !== null) return yearStart(year, calendar) + weeksBefore((place * 12) / perYear, retail) * week
  const [month, date] = monthAndDate(calendar.yearStart)
  if (named?.grain !== grain) return dateOf(year, month + (place * 12) / perYear, date)
  const own = monthAndDate(named.periods[place]?.from ?? calendar.yearStart)
  // What comes before the first in the year comes after it in the next.
  const isNextYear = own[0] < month || (own[0] === month && own[1] < date)
  return dateOf(isNextYear ? year + 1 : year, ...own)
}

/** Years are counted by the year in which they begin, retail years by the year of the month that ends them. */
function yearAt(of: CivilDay, calendar: Calendar): number {
  let year = new Date(of).getUTCFullYear()
  while (yearStart(year, calendar) > of) year -= 1
  while (yearStart(year + 1, calendar) <= of) year += 1
  return year
}

const yearStarts = new WeakMap<Calendar, Map<number, CivilDay>>()
const mostYears = 1_000

function yearStart(year: number, calendar: Calendar): CivilDay {
  const known = yearStarts.get(calendar) ?? new Map<number, CivilDay>()
  if (known.size === 0) yearStarts.set(calendar, known)
  const found = known.get(year)
  if (found !== undefined) return found
  const { retail, yearStart: start } = calendar
  const first = retail === null ? dateOf(year, ...monthAndDate(start)) : retailYearStart(year, retail)
  if (known.size >= mostYears) known.clear()
  known.set(year, first)
  return first
}

function yearNumber(year: number, calendar: Calendar): number {
  const { retail, yearNamedAfter } = calendar
  // Of a retail year the month after the one that ends it counts as its start, whatever days it borrows.
  if (retail !== null) return yearNamedAfter === 'end' || retail.yearEnds.month === monthNames[11] ? year : year - 1
  return yearNamedAfter === 'start' ? year : new Date(yearStart(year + 1, calendar) - day).getUTCFullYear()
}

const monthAndDate = (text: string): [month: number, date: number] => [Number(text.slice(0, 2)) - 1, Number(text.slice(3))]

/** A day of a month (0 to 11, or on into other years), or the month's last one. */
function dateOf(year: number, month: number, date: number): CivilDay {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const at = new Date(0).setUTCFullYear(year, month, Math.min(date, 28))
  if (date <= 28) return at
  const days = new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate()
  return at + (Math.min(date, days) - 28) * day
}
