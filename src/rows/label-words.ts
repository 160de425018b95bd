import { type CivilDay, formatDay } from '../kit/zoned-time.js'

/** How periods are called: in the short form that is the same everywhere, or in the words of a language. Local times are given as if they were UTC. */
export interface LabelWords {
  readonly hour: (local: number) => string
  readonly day: (day: CivilDay) => string
  readonly days: (first: CivilDay, last: CivilDay) => string
  readonly week: (year: number, number: number) => string
  readonly month: (first: CivilDay) => string
  readonly quarter: (year: number, number: number) => string
  readonly year: (first: CivilDay) => string
  readonly fiscalYear: (year: number) => string
  /** Before the numbers of weeks and quarters. */
  readonly letters: { readonly week: string; readonly quarter: string }
}

const known = new Map<string, LabelWords>()
const mostKnown = 100

/** The words of a locale (`fr-CA`); of none, the short form. */
export function wordsOf(locale: string | null): LabelWords {
  if (locale === null) return shortWords
  const words = known.get(locale) ?? localWords(locale)
  if (known.size >= mostKnown) known.clear()
  known.set(locale, words)
  return words
}

const fourDigits = (year: number): string => String(year).padStart(4, '0')

const shortWords: LabelWords = {
  hour: (local) => `${formatDay(local)} ${new Date(local).toISOString().slice(11, 16)}`,
  day: formatDay,
  days: (first, last) => `${formatDay(first)} – ${formatDay(last)}`,
  week: (year, number) => `${fourDigits(year)}-W${String(number).padStart(2, '0')}`,
  month: (first) => formatDay(first).slice(0, 7),
  quarter: (year, number) => `${fourDigits(year)}-Q${number}`,
  year: (first) => formatDay(first).slice(0, 4),
  fiscalYear: (year) => `FY${fourDigits(year)}`,
  letters: { week: 'W', quarter: 'Q' },
}

// Intl has the names of months and weeks, but no short one for a quarter: the trimesters of the Romance languages, a Q for all others.
const trimesters: readonly string[] = ['ca', 'es', 'fr', 'gl', 'it', 'pt', 'ro']

function localWords(locale: string): LabelWords {
  const language = new Intl.Locale(locale).language
  // Not the calendar of the locale: the years are those of the data.
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
  const [hour, day, days] = [
    format({ dateStyle: 'long', timeStyle: 'short' }),
    format({ dateStyle: 'long' }),
    format({ dateStyle: 'medium' }),
  ]
  const [month, year] = [format({ month: 'long', year: 'numeric' }), format({ year: 'numeric' })]
  const letters = { week: language === 'fr' ? 'S' : 'W', quarter: trimesters.includes(language) ? 'T' : 'Q' }
  const weekWord = weekIn(locale)
  return {
    hour: (local) => hour.format(local),
    day: (civil) => day.format(civil),
    days: (first, last) => days.formatRange(first, last),
    week: (weekYear, number) => `${weekWord} ${number}, ${weekYear}`,
    month: (first) => month.format(first),
    quarter: (quarterYear, number) => `${letters.quarter}${number} ${quarterYear}`,
    year: (first) => year.format(first),
    fiscalYear: (fiscal) => (language === 'fr' ? `exercice ${fiscal}` : `FY${fourDigits(fiscal)}`),
    letters,
  }
}

/** The word for a week, with a capital where the language gives its months one. */
function weekIn(locale: string): string {
  const word = new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of('weekOfYear') ?? 'week'
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(0)
  return month.charAt(0) === month.charAt(0).toLocaleLowerCase(locale) ? word : word.charAt(0).toLocaleUpperCase(locale) + word.slice(1)
}
