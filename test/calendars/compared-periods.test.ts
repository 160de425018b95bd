import { describe, expect, test } from 'vitest'
import { calendar, isoCalendar } from '../../src/definition/calendar.js'
import type { Length } from '../../src/definition/quantity-tree.js'
import type { Comparison } from '../../src/request/request.js'
import { nrf, seasons } from './calendars.js'
import { comparedOf, comparedRange } from './cut.js'

const previous: Comparison = { kind: 'previousPeriod' }
const ago = (count: number, unit: Length['unit']): Comparison => ({ kind: 'shift', by: { count, unit } })
const lastYear = (week53: 'previous' | 'next' | 'none' = 'none', align: 'date' | 'weekday' = 'date'): Comparison => ({
  ...{ kind: 'samePeriodLastYear', align, week53 },
})
const month = ago(1, 'month')

describe('a month ago', () => {
  test('by day: the last days of a month share the last day of a shorter one', () => {
    expect(comparedOf({ from: '2025-03-28', until: '2025-04-02', grain: 'day' }, month)).toEqual([
      ...[
        '2025-02-28 – 2025-03-01',
        '2025-02-28 – 2025-03-01',
        '2025-02-28 – 2025-03-01',
        '2025-02-28 – 2025-03-01',
        '2025-03-01 – 2025-03-02',
      ],
    ])
    expect(comparedOf({ from: '2024-02-28', until: '2024-03-02', grain: 'day' }, month)).toEqual([
      ...['2024-01-28 – 2024-01-29', '2024-01-29 – 2024-01-30', '2024-02-01 – 2024-02-02'],
    ])
  })

  test('by day, where the clocks are turned on either day', () => {
    const zone = 'America/Los_Angeles'
    expect(comparedOf({ from: '2024-04-10', until: '2024-04-11', grain: 'day', zone }, month)).toEqual(['2024-03-10 – 2024-03-11'])
    expect(comparedOf({ from: '2024-03-10', until: '2024-03-11', grain: 'day', zone }, month)).toEqual(['2024-02-10 – 2024-02-11'])
  })

  test('by week: seven days from the same date', () => {
    expect(comparedOf({ from: '2025-03-24', until: '2025-04-07', grain: 'week' }, month)).toEqual([
      ...['2025-02-24 – 2025-03-03', '2025-02-28 – 2025-03-07'],
    ])
  })

  test('by month: the month before, however long', () => {
    expect(comparedOf({ from: '2025-01-01', until: '2025-04-01', grain: 'month' }, month)).toEqual([
      ...['2024-12-01 – 2025-01-01', '2025-01-01 – 2025-02-01', '2025-02-01 – 2025-03-01'],
    ])
  })

  test('by quarter and year: as long as they are, a month earlier', () => {
    expect(comparedOf({ from: '2025-01-01', until: '2025-04-01', grain: 'quarter' }, month)).toEqual(['2024-12-01 – 2025-03-01'])
    expect(comparedOf({ from: '2025-01-01', until: '2026-01-01', grain: 'year' }, month)).toEqual(['2024-12-01 – 2025-12-01'])
  })

  test('of a range that cuts months: the same days of them, and no more than there are', () => {
    expect(comparedOf({ from: '2025-03-10', until: '2025-05-31', grain: 'month' }, month)).toEqual([
      ...['2025-02-10 – 2025-03-01 *', '2025-03-01 – 2025-04-01', '2025-04-01 – 2025-05-01 *'],
    ])
    expect(comparedOf({ from: '2025-03-01', until: '2025-03-16T12:00', grain: 'month' }, month)).toEqual([
      ...['2025-02-01 – 2025-02-16T12:00Z *'],
    ])
  })

  test('without a grain: both ends a month earlier, or as long as it is where they become one', () => {
    expect(comparedRange({ from: '2025-03-10', until: '2025-05-31' }, month)).toBe('2025-02-10 – 2025-04-30')
    expect(comparedRange({ from: '2025-03-30', until: '2025-03-31' }, month)).toBe('2025-02-28 – 2025-03-01')
  })
})

describe('the previous period', () => {
  test('is the one before, also of another length', () => {
    expect(comparedOf({ from: '2024-03-01', until: '2024-04-01', grain: 'month' }, previous)).toEqual(['2024-02-01 – 2024-03-01'])
    expect(comparedOf({ from: '2023-12-31', until: '2024-03-03', grain: 'month', calendar: nrf }, previous)).toEqual([
      ...['2023-11-26 – 2023-12-31', '2023-12-31 – 2024-02-04'],
    ])
  })

  test('of a running period is the same part of it', () => {
    const now = '2024-03-31T15:00'
    expect(comparedOf({ from: '2024-02-01', until: '2024-05-01', grain: 'month', now }, previous)).toEqual([
      '2024-01-01 – 2024-02-01',
      '2024-02-01 – 2024-03-01 *',
      null,
    ])
    expect(comparedOf({ from: '2024-03-31', until: '2024-04-01', grain: 'day', now }, previous)).toEqual([
      '2024-03-30 – 2024-03-30T15:00Z *',
    ])
  })

  test('of a period that has not begun is none', () => {
    const now = '2024-03-15T12:00'
    expect(comparedOf({ from: '2024-03-01', until: '2024-06-01', grain: 'month', now }, previous)).toEqual([
      '2024-02-01 – 2024-02-15T12:00Z *',
      null,
      null,
    ])
    expect(comparedOf({ from: '2024-03-15', until: '2024-03-17', grain: 'day', now: '2024-03-16' }, previous)).toEqual([
      '2024-03-14 – 2024-03-15',
      null,
    ])
    expect(comparedRange({ from: '2024-04-01', until: '2024-06-01', now }, previous)).toBeNull()
  })

  test('of a day that runs is cut by the clock, not by the hours that have passed', () => {
    const cut = { from: '2024-03-31', until: '2024-04-01', grain: 'day', zone: 'Europe/Paris', now: '2024-03-31T15:00' } as const
    expect(comparedOf(cut, previous)).toEqual(['2024-03-30 – 2024-03-30T15:00+01:00 *'])
  })

  test('without a grain is the equally long range just before', () => {
    expect(comparedRange({ from: '2024-03-01', until: '2024-04-01' }, previous)).toBe('2024-01-30 – 2024-03-01')
    expect(comparedRange({ from: '2024-03-30', until: '2024-04-01', zone: 'Europe/Paris' }, previous)).toBe('2024-03-28 – 2024-03-30')
    expect(comparedRange({ from: '2024-03-11', until: '2024-03-18', zone: 'America/Los_Angeles' }, previous)).toBe(
      '2024-03-04 – 2024-03-11',
    )
    expect(comparedRange({ from: '2024-03-01', until: '2024-03-31', now: '2024-03-11T06:00' }, previous)).toBe(
      '2024-01-31 – 2024-02-10T06:00Z *',
    )
  })

  test('of an hour is the hour before, where the clocks are turned too', () => {
    const zone = 'America/Los_Angeles'
    expect(comparedOf({ from: '2024-03-10T03:00', until: '2024-03-10T04:00', grain: 'hour', zone }, previous)).toEqual([
      ...['2024-03-10T01:00-08:00 – 2024-03-10T03:00-07:00'],
    ])
    expect(comparedOf({ from: '2024-11-03T01:00', until: '2024-11-03T02:00', grain: 'hour', zone }, previous)).toEqual([
      ...['2024-11-03 – 2024-11-03T01:00-07:00', '2024-11-03T01:00-07:00 – 2024-11-03T01:00-08:00'],
    ])
  })

  test('of a day that begins at one o’clock, for want of a midnight, is the whole day before', () => {
    const zone = 'Africa/Cairo'
    expect(comparedOf({ from: '2024-04-26', until: '2024-04-28', grain: 'day', zone }, previous)).toEqual([
      ...['2024-04-25 – 2024-04-26T01:00+03:00', '2024-04-26T01:00+03:00 – 2024-04-27'],
    ])
    expect(comparedOf({ from: '2024-04-26', until: '2024-04-27', grain: 'day', zone }, month)).toEqual(['2024-03-26 – 2024-03-27'])
    expect(comparedRange({ from: '2024-04-26', until: '2024-04-27', zone }, previous)).toBe('2024-04-25 – 2024-04-26T01:00+03:00')
  })

  test('of the day after one that a zone skipped is the last day that there was', () => {
    expect(comparedOf({ from: '2011-12-31', until: '2012-01-02', grain: 'day', zone: 'Pacific/Apia' }, previous)).toEqual([
      ...['2011-12-29 – 2011-12-31', '2011-12-31 – 2012-01-01'],
    ])
  })
})

describe('hours', () => {
  const zone = 'Europe/Paris'
  test('a day ago have the same time of day', () => {
    expect(comparedOf({ from: '2024-04-01T01:00', until: '2024-04-01T04:00', grain: 'hour', zone }, ago(1, 'day'))).toEqual([
      '2024-03-31T01:00+01:00 – 2024-03-31T03:00+02:00',
      // There was no two o'clock: the hour that came instead.
      '2024-03-31T03:00+02:00 – 2024-03-31T04:00+02:00',
      '2024-03-31T03:00+02:00 – 2024-03-31T04:00+02:00',
    ])
    expect(comparedOf({ from: '2024-10-27T02:00', until: '2024-10-27T03:00', grain: 'hour', zone }, ago(1, 'day'))).toEqual([
      ...['2024-10-26T02:00+02:00 – 2024-10-26T03:00+02:00', '2024-10-26T02:00+02:00 – 2024-10-26T03:00+02:00'],
    ])
  })

  test('hours ago are as they pass', () => {
    expect(comparedOf({ from: '2024-03-31T12:00', until: '2024-03-31T13:00', grain: 'hour', zone }, ago(12, 'hour'))).toEqual([
      ...['2024-03-30T23:00+01:00 – 2024-03-31'],
    ])
  })
})

describe('the same period last year', () => {
  test('by day is the same date, of 29 February the 28th', () => {
    expect(comparedOf({ from: '2024-02-28', until: '2024-03-02', grain: 'day' }, lastYear())).toEqual([
      ...['2023-02-28 – 2023-03-01', '2023-02-28 – 2023-03-01', '2023-03-01 – 2023-03-02'],
    ])
    expect(comparedOf({ from: '2025-02-28', until: '2025-03-02', grain: 'day' }, lastYear())).toEqual([
      ...['2024-02-28 – 2024-02-29', '2024-03-01 – 2024-03-02'],
    ])
  })

  test('by day of the week is 52 weeks before', () => {
    expect(comparedOf({ from: '2024-02-29', until: '2024-03-01', grain: 'day' }, lastYear('none', 'weekday'))).toEqual([
      '2023-03-02 – 2023-03-03',
    ])
    expect(comparedOf({ from: '2021-01-04', until: '2021-01-11', grain: 'week' }, lastYear('none', 'weekday'))).toEqual([
      '2020-01-06 – 2020-01-13',
    ])
    expect(comparedOf({ from: '2024-02-01', until: '2024-03-01', grain: 'month' }, lastYear('none', 'weekday'))).toEqual([null])
  })

  test('by week is the week of the same number; of a 53rd as asked', () => {
    const cut = { from: '2020-12-21', until: '2021-01-11', grain: 'week' } as const
    const [before, after] = ['2019-12-23 – 2019-12-30', '2019-12-30 – 2020-01-06']
    expect(comparedOf(cut, lastYear('none'))).toEqual([before, null, after])
    expect(comparedOf(cut, lastYear('previous'))).toEqual([before, before, after])
    expect(comparedOf(cut, lastYear('next'))).toEqual([before, after, after])
  })

  test('by week of a retail year of 53 weeks, and after it', () => {
    const cut = { from: '2024-01-28', until: '2024-02-11', grain: 'week', calendar: nrf } as const
    expect(comparedOf(cut, lastYear('previous'))).toEqual(['2023-01-22 – 2023-01-29', '2023-01-29 – 2023-02-05'])
    expect(comparedOf(cut, lastYear('none'))).toEqual([null, '2023-01-29 – 2023-02-05'])
  })

  test('by week from Sunday: the first week of a year is the one with four days of it', () => {
    const sunday = calendar('sunday', { firstDayOfWeek: 'sunday' })
    expect(comparedOf({ from: '2024-12-29', until: '2025-01-05', grain: 'week', calendar: sunday }, lastYear())).toEqual([
      '2023-12-31 – 2024-01-07',
    ])
  })

  test('by month, quarter and year is a year of that calendar ago', () => {
    expect(comparedOf({ from: '2024-02-01', until: '2024-03-01', grain: 'month' }, lastYear())).toEqual(['2023-02-01 – 2023-03-01'])
    expect(comparedOf({ from: '2023-12-31', until: '2024-02-04', grain: 'month', calendar: nrf }, lastYear())).toEqual([
      '2023-01-01 – 2023-01-29',
    ])
    expect(comparedOf({ from: '2024-12-01', until: '2025-03-01', grain: 'quarter', calendar: seasons }, lastYear())).toEqual([
      ...['2023-12-01 – 2024-03-01'],
    ])
    expect(comparedOf({ from: '2024-01-01', until: '2025-01-01', grain: 'year' }, lastYear())).toEqual(['2023-01-01 – 2024-01-01'])
  })

  test('of a running month is the same part, also of a longer February', () => {
    const cut = { from: '2025-02-01', until: '2025-03-01', grain: 'month', now: '2025-02-10' } as const
    expect(comparedOf(cut, lastYear())).toEqual(['2024-02-01 – 2024-02-10 *'])
    expect(comparedOf({ ...cut, now: '2025-04-01' }, lastYear())).toEqual(['2024-02-01 – 2024-03-01'])
  })

  test('without a grain is the same dates', () => {
    expect(comparedRange({ from: '2024-02-29', until: '2024-03-01' }, lastYear())).toBe('2023-02-28 – 2023-03-01')
    expect(comparedRange({ from: '2024-02-28', until: '2024-02-29' }, lastYear())).toBe('2023-02-28 – 2023-03-01')
    expect(comparedRange({ from: '2024-02-28', until: '2024-02-29' }, lastYear('none', 'weekday'))).toBeNull()
  })
})

describe('an interval', () => {
  const interval = { from: Date.UTC(2023, 0, 15), until: Date.UTC(2023, 2, 1) }
  test('is compared period by period, and what it has no period for with nothing', () => {
    const cut = { from: '2024-01-01', until: '2024-04-01', grain: 'month', now: '2024-01-10' } as const
    expect(comparedOf(cut, { kind: 'between', interval })).toEqual(['2023-01-15 – 2023-02-01', '2023-02-01 – 2023-03-01', null])
    expect(comparedRange(cut, { kind: 'between', interval })).toBe('2023-01-15 – 2023-03-01')
  })
})

test('nothing reaches back before the year 1', () => {
  expect(comparedOf({ from: '2024-01-01', until: '2025-01-01', grain: 'year' }, ago(5000, 'year'))).toEqual(['0001-01-01 – 0001-01-01'])
  expect(comparedOf({ from: '2024-01-01', until: '2025-01-01', grain: 'year', calendar: isoCalendar }, ago(1e12, 'month'))).toEqual([
    '0001-01-01 – 0001-01-01',
  ])
})
