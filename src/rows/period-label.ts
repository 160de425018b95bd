import type { Calendar } from '../definition/calendar.js'
import { type CivilGrain, placeInYear } from '../definition/calendar-periods.js'
import { inLanguage } from '../definition/localized.js'
import type { Grain } from '../definition/quantity-tree.js'
import { type CivilDay, type Instant, offsetAt } from '../kit/zoned-time.js'
import { type LabelWords, wordsOf } from './label-words.js'

/** A period, by what it is called after: the date on which the whole of it begins, and whose month or week it is. */
export interface LabelledPeriod {
  readonly start: Instant
  readonly civil: CivilDay
  readonly grain: Grain
  readonly zone: string
  readonly calendar: Calendar
}

/**
 * What a period is called: `2025-12-31 13:00`, `2025-12-31`, `2025-W52`, `2025-12`, `2025-Q4`, `2025`, of a fiscal year `FY2025 P03`, of a retail year
 * `2025 W53`, of named periods `Spring 2025`; with a locale in its words (`December 2025`). Weeks that do not begin on Monday are their first and last day.
 */
export function periodLabel(period: LabelledPeriod, locale: string | null): string {
  const { grain, start, zone, civil } = period
  const words = wordsOf(locale)
  if (grain === 'hour') return words.hour(start + offsetAt(start, zone))
  if (grain === 'day') return words.day(civil)
  return isPlain(period.calendar, grain) ? plainLabel(period, grain, words) : ownLabel(period, grain, words, locale)
}

/** Whether periods of a grain are those of everyone's calendar. */
function isPlain({ retail, named, yearStart }: Calendar, grain: Grain): boolean {
  return retail === null && yearStart === '01-01' && named?.grain !== grain
}

function plainLabel({ civil, calendar }: LabelledPeriod, grain: Exclude<CivilGrain, 'day'>, words: LabelWords): string {
  const { year, number } = placeInYear(civil, grain, calendar)
  switch (grain) {
    case 'week':
      return calendar.firstDayOfWeek === 'monday' ? words.week(year, number) : words.days(civil, civil + 6 * 86_400_000)
    case 'month':
      return words.month(civil)
    case 'quarter':
      return words.quarter(year, number)
    case 'year':
      return words.year(civil)
  }
}

function ownLabel(
  { civil, calendar }: LabelledPeriod,
  grain: Exclude<CivilGrain, 'day'>,
  words: LabelWords,
  locale: string | null,
): string {
  const { retail, named } = calendar
  const { year, number } = placeInYear(civil, grain, calendar)
  const name = named?.grain === grain ? named.periods[number - 1]?.name : undefined
  if (name !== undefined) return `${inLanguage(name, locale ?? 'en')} ${year}`
  const yearLabel = retail === null && named === null ? words.fiscalYear(year) : String(year)
  if (grain === 'year') return yearLabel
  const [letter, digits] = { week: [words.letters.week, 2], month: ['P', 2], quarter: [words.letters.quarter, 1] }[grain] as [
    string,
    number,
  ]
  return `${yearLabel} ${letter}${String(number).padStart(digits, '0')}`
}
