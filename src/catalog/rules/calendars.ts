import { type Calendar, monthNames, retailPatterns, weekdays } from '../../definition/calendar.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** What is wrong, and what would be right. */
type Finding = readonly [message: string, remedy: string]

/** Weeks begin on a day of the week, years on a day of every year; retail years are of whole weeks of the calendar, named periods in their order. */
export function calendars({ definition }: DefinitionIndex): readonly CatalogProblem[] {
  return definition.calendars.flatMap((calendar) => {
    const owner = { kind: 'calendar', name: calendar.name, file: definition.definedAt } as const
    return findingsOf(calendar).map(([message, remedy]) => problem(owner, 'CALENDAR_INVALID', message, remedy))
  })
}

function findingsOf(calendar: Calendar): readonly Finding[] {
  const { firstDayOfWeek, yearNamedAfter, retail, named } = calendar
  if (retail !== null && named !== null)
    return [['It has retail years and named periods.', 'A year is made of weeks or of named periods: choose one.']]
  return [
    ...unless(weekdays.includes(firstDayOfWeek), `Its weeks begin on "${firstDayOfWeek}".`, `The days are ${quotedList(weekdays)}.`),
    ...unless(
      ['start', 'end'].includes(yearNamedAfter),
      `Its years are named after their "${yearNamedAfter}".`,
      'A year is named after the one in which it starts ("start") or ends ("end").',
    ),
    ...(retail === null ? yearFindings(calendar) : retailFindings(calendar, retail)),
    ...(named === null ? [] : namedFindings(calendar, named)),
  ]
}

const yearFindings = ({ yearStart }: Calendar): readonly Finding[] =>
  unless(isMonthDay(yearStart), `Its years begin on "${yearStart}".`, 'Write the month and the day, as "04-06".')

function retailFindings({ firstDayOfWeek, yearStart }: Calendar, retail: NonNullable<Calendar['retail']>): readonly Finding[] {
  const { pattern, yearEnds } = retail
  const isDay = weekdays.includes(yearEnds.day)
  const dayAfter = weekdays[(weekdays.indexOf(yearEnds.day) + 1) % 7]
  return [
    ...unless(
      retailPatterns.includes(pattern),
      `The pattern of its quarters is "${pattern}".`,
      `The patterns are ${quotedList(retailPatterns)}.`,
    ),
    ...unless(monthNames.includes(yearEnds.month), `Its years end in "${yearEnds.month}".`, `The months are ${quotedList(monthNames)}.`),
    ...unless(isDay, `Its years end on a "${yearEnds.day}".`, `The days are ${quotedList(weekdays)}.`),
    ...unless(
      ['last', 'nearest'].includes(yearEnds.rule),
      `The rule for the end of its years is "${yearEnds.rule}".`,
      'They end on the "last" such day of the month, or on the one "nearest" to the end of the month.',
    ),
    ...unless(
      !isDay || firstDayOfWeek === dayAfter,
      `Its years end on a ${yearEnds.day}, and its weeks begin on a ${firstDayOfWeek}.`,
      `A retail year is made of whole weeks: leave "firstDayOfWeek" out, or say "${dayAfter}".`,
    ),
    ...unless(yearStart === '01-01', `It has retail years, which begin on no fixed day, and "yearStart".`, 'Leave one of them out.'),
  ]
}

function namedFindings({ yearStart }: Calendar, { grain, periods }: NonNullable<Calendar['named']>): readonly Finding[] {
  const [first] = periods
  if (first === undefined) return [['Its list of named periods is empty.', 'Name at least two.']]
  const wrong = periods.find(({ from }) => !isMonthDay(from))
  if (wrong !== undefined) return [[`A named period begins on "${wrong.from}".`, 'Write the month and the day, as "03-01".']]
  // Counted from the first, each begins later in the year than the one before.
  const places = periods.map(({ from }) => (from < first.from ? `1 ${from}` : `0 ${from}`))
  const late = places.findIndex((place, index) => index > 0 && !(place > (places[index - 1] ?? '')))
  return [
    ...unless(
      ['month', 'quarter'].includes(grain),
      `Its named periods are for the grain "${grain}".`,
      'They are for "month" or "quarter".',
    ),
    ...unless(periods.length > 1, 'It has one named period only.', 'Name at least two: one would be the year.'),
    ...unless(
      late < 0,
      `The named period that begins on "${periods[late]?.from}" does not follow the one before it.`,
      'List them in the order of the year, each with a day of its own.',
    ),
    ...unless(
      yearStart === first.from,
      `Its years begin on "${yearStart}", its named periods on "${first.from}".`,
      'Leave "yearStart" out: the year begins with the first named period.',
    ),
  ]
}

const unless = (isRight: boolean, message: string, remedy: string): readonly Finding[] => (isRight ? [] : [[message, remedy]])

const longestMonths: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isMonthDay(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(text)
  const date = Number(match?.[2])
  return date >= 1 && date <= (longestMonths[Number(match?.[1]) - 1] ?? 0)
}
