import { expect, test } from 'vitest'
import { isoCalendar } from '../../src/definition/calendar.js'
import { type Calendar, calendar, count, metric, toDate } from '../../src/definition/index.js'
import { orders, problemsWith, untyped } from './shop.js'

const yearEnds = { month: 'january', day: 'saturday', rule: 'nearest' } as const
const spring = { name: 'Spring', from: '03-01' } as const
const autumn = { name: 'Autumn', from: '09-01' } as const

const problemsOf = (declaration: unknown) => problemsWith({ calendars: [calendar('odd', untyped(declaration))] })

test.each([
  { firstDayOfWeek: 'sunday' },
  { yearStart: '02-29' },
  { yearStart: '04-06', firstDayOfWeek: 'saturday', yearNamedAfter: 'start' },
  { retail: { pattern: '4-5-4', yearEnds } },
  { retail: { pattern: '4-5-4', yearEnds }, firstDayOfWeek: 'sunday' },
  { named: { grain: 'quarter', periods: [autumn, { name: 'Winter', from: '01-08' }, spring] } },
])('%j is a calendar', (declaration) => {
  expect(problemsOf(declaration)).toEqual([])
})

test.each([
  [{ firstDayOfWeek: 'noday' }, 'Its weeks begin on "noday".'],
  [{ yearStart: '02-30' }, 'Its years begin on "02-30".'],
  [{ yearStart: 'April' }, 'Its years begin on "April".'],
  [{ yearNamedAfter: 'middle' }, 'Its years are named after their "middle".'],
  [{ retail: { pattern: '4-4-4', yearEnds } }, 'The pattern of its quarters is "4-4-4".'],
  [{ retail: { pattern: '4-4-5', yearEnds: { ...yearEnds, month: 'nivose' } } }, 'Its years end in "nivose".'],
  [{ retail: { pattern: '4-4-5', yearEnds: { ...yearEnds, day: 'noday' } } }, 'Its years end on a "noday".'],
  [{ retail: { pattern: '4-4-5', yearEnds: { ...yearEnds, rule: 'first' } } }, 'The rule for the end of its years is "first".'],
  [{ retail: { pattern: '4-4-5', yearEnds }, firstDayOfWeek: 'monday' }, 'Its years end on a saturday, and its weeks begin on a monday.'],
  [{ retail: { pattern: '4-4-5', yearEnds }, yearStart: '02-01' }, 'It has retail years, which begin on no fixed day, and "yearStart".'],
  [
    { retail: { pattern: '4-4-5', yearEnds }, named: { grain: 'quarter', periods: [spring, autumn] } },
    'It has retail years and named periods.',
  ],
  [{ named: { grain: 'quarter', periods: [] } }, 'Its list of named periods is empty.'],
  [{ named: { grain: 'quarter', periods: [spring] } }, 'It has one named period only.'],
  [{ named: { grain: 'week', periods: [spring, autumn] } }, 'Its named periods are for the grain "week".'],
  [{ named: { grain: 'quarter', periods: [spring, { name: 'Never', from: '09-31' }] } }, 'A named period begins on "09-31".'],
  [
    { named: { grain: 'quarter', periods: [spring, autumn, { name: 'Summer', from: '06-01' }] } },
    'The named period that begins on "06-01" does not follow the one before it.',
  ],
  [
    { named: { grain: 'quarter', periods: [spring, spring] } },
    'The named period that begins on "03-01" does not follow the one before it.',
  ],
  [
    { named: { grain: 'quarter', periods: [spring, autumn] }, yearStart: '01-01' },
    'Its years begin on "01-01", its named periods on "03-01".',
  ],
])('%j is refused', (declaration, message) => {
  expect(problemsOf(declaration)).toEqual([expect.stringContaining(`CALENDAR_INVALID calendar odd: ${message}`)])
})

const ordersToDate = (calendar: Calendar) =>
  metric({
    name: 'ordersToDate',
    label: 'Orders to date',
    description: 'Orders since the fiscal year began.',
    numerator: toDate(count(orders), { unit: 'year', calendar }),
  })

test('the calendar of a window is one of the catalogue', () => {
  const fiscal = calendar('fiscal', { yearStart: '04-06' })
  const alike = calendar('fiscal', { yearStart: '04-06' })
  const other = calendar('fiscal', { yearStart: '07-01' })
  expect(problemsWith({ metrics: [ordersToDate(isoCalendar)] })).toEqual([])
  expect(problemsWith({ calendars: [fiscal], metrics: [ordersToDate(fiscal)] })).toEqual([])
  expect(problemsWith({ calendars: [alike], metrics: [ordersToDate(fiscal)] })).toEqual([])
  const remedy = 'Name it in the "calendars" of the catalogue.'
  expect(problemsWith({ metrics: [ordersToDate(fiscal)] })).toEqual([
    `CALENDAR_INVALID metric ordersToDate: Its "toDate" is by the calendar "fiscal", which the catalogue does not list. ${remedy}`,
  ])
  expect(problemsWith({ calendars: [other], metrics: [ordersToDate(fiscal)] })).toEqual([
    `CALENDAR_INVALID metric ordersToDate: Its "toDate" is by another calendar "fiscal" than that of the catalogue. ${remedy}`,
  ])
})

test('the unit of a window to date has an end', () => {
  const daily = metric({ name: 'daily', description: 'Orders of the day.', numerator: toDate(count(orders), untyped('day')) })
  expect(problemsWith({ metrics: [daily] })).toEqual([
    'LENGTH_INVALID metric daily: Its "toDate" is by the unit "day". The units are "week", "month", "quarter" and "year".',
  ])
})
