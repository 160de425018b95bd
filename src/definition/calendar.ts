import type { Localized } from './localized.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** The days of the week, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
/** One of the days of the week. */
export type Weekday = (typeof weekdays)[number]

/** The months of the year, January first. */
export const monthNames = [
  ...(['january', 'february', 'march', 'april', 'may', 'june'] as const),
  ...(['july', 'august', 'september', 'october', 'november', 'december'] as const),
] as const
/** One of the months of the year. */
type MonthName = (typeof monthNames)[number]

/** How many weeks the three months of a retail quarter have; a 53rd week is the last of the year's last month. */
export const retailPatterns = ['4-4-5', '4-5-4', '5-4-4'] as const

/** Years of whole weeks: each ends on the last such day of a month, or on the one nearest to the month's end. */
export interface RetailYears {
  readonly pattern: (typeof retailPatterns)[number]
  readonly yearEnds: { readonly month: MonthName; readonly day: Weekday; readonly rule: 'last' | 'nearest' }
}

/** A team's own months or quarters, the same dates (`03-01`) in every year. The year begins with the first of them. */
interface NamedPeriods {
  readonly grain: 'month' | 'quarter'
  readonly periods: readonly { readonly name: Localized; readonly from: string }[]
}

/** What week, month, quarter and year mean in a request. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly name: string
  readonly firstDayOfWeek: Weekday
  /** The first day of every year, as `04-06`; months begin on that day of theirs, or on their last one. Not of retail years. */
  readonly yearStart: string
  /** A year that begins in one and ends in the next is called after either. */
  readonly yearNamedAfter: 'start' | 'end'
  readonly retail: RetailYears | null
  readonly named: NamedPeriods | null
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type MonthNumber = `0${Exclude<Digit, 0>}` | '10' | '11' | '12'
type DateNumber = `0${Exclude<Digit, 0>}` | `${1 | 2}${Digit}` | '30' | '31'
/** A day of every year, `04-06`; 29 February is the 28th where there is none. */
export type MonthDay = `${MonthNumber}-${DateNumber}`

/** A calendar as it is written: years of months, of whole weeks, or of named periods. */
export type CalendarDeclaration = {
  /** Left out: Monday; of retail years the day after the one on which they end. */
  readonly firstDayOfWeek?: Weekday
  /** Left out: the year in which it ends; with named periods the one in which it starts. */
  readonly yearNamedAfter?: 'start' | 'end'
} & (
  | { readonly yearStart?: MonthDay; readonly retail?: never; readonly named?: never }
  | { readonly retail: RetailYears; readonly yearStart?: never; readonly named?: never }
  | {
      readonly named: {
        readonly grain: NamedPeriods['grain']
        readonly periods: readonly { readonly name: Localized; readonly from: MonthDay }[]
      }
      readonly yearStart?: never
      readonly retail?: never
    }
)

const calendarOptions: OptionsOf<CalendarDeclaration> = {
  ...{ firstDayOfWeek: true, yearNamedAfter: true, yearStart: true },
  retail: { pattern: true, yearEnds: { month: true, day: true, rule: true } },
  named: { grain: true, periods: { name: true, from: true } },
}

/**
 * Declares what week, month, quarter and year mean: `{ firstDayOfWeek: 'sunday' }`, `{ yearStart: '04-06' }`,
 * `{ retail: { pattern: '4-5-4', yearEnds: { month: 'january', day: 'saturday', rule: 'nearest' } } }` or `{ named: { grain: 'quarter', periods } }`.
 */
export function calendar(name: string, declaration: CalendarDeclaration): Calendar {
  const { retail = null, named = null } = declaration
  const dayAfter = retail === null ? undefined : weekdays[(weekdays.indexOf(retail.yearEnds.day) + 1) % 7]
  return Object.freeze({
    ...{ kind: 'calendar', name, retail, named },
    firstDayOfWeek: declaration.firstDayOfWeek ?? dayAfter ?? 'monday',
    yearStart: declaration.yearStart ?? named?.periods[0]?.from ?? '01-01',
    yearNamedAfter: declaration.yearNamedAfter ?? (named === null ? 'end' : 'start'),
    ...unknownIn(declaration, calendarOptions),
  })
}

/** The calendar of requests that name none: ISO 8601, weeks from Monday. */
export const isoCalendar = calendar('iso', { firstDayOfWeek: 'monday' })

/** The calendars that every catalogue has: one for each first day of the week. */
export const builtInCalendars: readonly Calendar[] = [
  isoCalendar,
  ...weekdays
    .slice(1)
    .map((firstDayOfWeek) => calendar(`weeksFrom${firstDayOfWeek.charAt(0).toUpperCase()}${firstDayOfWeek.slice(1)}`, { firstDayOfWeek })),
]
