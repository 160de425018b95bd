import { type Calendar, monthNames } from '../../definition/calendar.js'
import { inLanguage } from '../../definition/localized.js'

/** What a calendar is, in a sentence or two: when its weeks and its years begin. */
export function calendarText({ firstDayOfWeek, yearStart, yearNamedAfter, retail, named }: Calendar): string {
  const weeks = `Weeks from ${capital(firstDayOfWeek)}.`
  const after = `named after the year in which they ${yearNamedAfter}`
  if (retail !== null) {
    const { rule, day, month } = retail.yearEnds
    const end =
      rule === 'last'
        ? `on the last ${capital(day)} of ${capital(month)}`
        : `on the ${capital(day)} nearest to the end of ${capital(month)}`
    return `${weeks} Years of whole weeks, quarters of ${retail.pattern}, which end ${end}, ${after}.`
  }
  if (named !== null) {
    const periods = named.periods.map(({ name, from }) => `${inLanguage(name)} from ${dayOfYear(from)}`)
    return `${weeks} As ${named.grain}s: ${periods.join(', ')}; years are ${after}.`
  }
  return yearStart === '01-01' ? weeks : `${weeks} Years from ${dayOfYear(yearStart)}, ${after}.`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const dayOfYear = (text: string): string => `${Number(text.slice(3))} ${capital(monthNames[Number(text.slice(0, 2)) - 1] ?? text)}`
