import { describe, expect, test } from 'vitest'
import { calendar } from '../../src/definition/calendar.js'
import { fiscal, nrf, retail445, seasons } from './calendars.js'
import { edgesOf } from './cut.js'

describe('a retail year of 4-5-4 weeks that ends on the Saturday nearest to the end of January', () => {
  // The calendar of 2023 that the National Retail Federation printed: 29 January 2023 to 3 February 2024.
  test('has a 53rd week in its last month where the Saturdays ask for it', () => {
    expect(edgesOf({ from: '2023-01-29', until: '2024-02-04', grain: 'month', calendar: nrf })).toEqual([
      ...['2023-01-29', '2023-02-26', '2023-04-02', '2023-04-30', '2023-05-28', '2023-07-02'],
      ...['2023-07-30', '2023-08-27', '2023-10-01', '2023-10-29', '2023-11-26', '2023-12-31', '2024-02-04'],
    ])
    expect(edgesOf({ from: '2023-01-29', until: '2024-02-04', grain: 'week', calendar: nrf })).toHaveLength(54)
  })

  test('begins and ends as printed from 2011 to 2025, with 53 weeks in 2012, 2017 and 2023', () => {
    expect(edgesOf({ from: '2011-01-30', until: '2026-02-01', grain: 'year', calendar: nrf })).toEqual([
      ...['2011-01-30', '2012-01-29', '2013-02-03', '2014-02-02', '2015-02-01', '2016-01-31', '2017-01-29', '2018-02-04'],
      ...['2019-02-03', '2020-02-02', '2021-01-31', '2022-01-30', '2023-01-29', '2024-02-04', '2025-02-02', '2026-02-01'],
    ])
  })

  test('has quarters of 13 weeks, the last of 14', () => {
    expect(edgesOf({ from: '2012-01-29', until: '2013-02-03', grain: 'quarter', calendar: nrf })).toEqual([
      ...['2012-01-29', '2012-04-29', '2012-07-29', '2012-10-28', '2013-02-03'],
    ])
  })
})

test('4-4-5 weeks, with the 53rd in the last month', () => {
  expect(edgesOf({ from: '2023-01-29', until: '2024-02-04', grain: 'month', calendar: retail445 })).toEqual([
    ...['2023-01-29', '2023-02-26', '2023-03-26', '2023-04-30', '2023-05-28', '2023-06-25'],
    ...['2023-07-30', '2023-08-27', '2023-09-24', '2023-10-29', '2023-11-26', '2023-12-24', '2024-02-04'],
  ])
})

test('a retail year ends on the last such day of its month where it says so', () => {
  const last = calendar('last', { retail: { pattern: '5-4-4', yearEnds: { month: 'september', day: 'saturday', rule: 'last' } } })
  // Apple's years: 53 weeks to 30 September 2023.
  expect(edgesOf({ from: '2021-09-26', until: '2024-09-29', grain: 'year', calendar: last })).toEqual([
    ...['2021-09-26', '2022-09-25', '2023-10-01', '2024-09-29'],
  ])
  expect(edgesOf({ from: '2022-09-25', until: '2023-01-01', grain: 'month', calendar: last })).toEqual([
    ...['2022-09-25', '2022-10-30', '2022-11-27', '2022-12-25', '2023-01-01'],
  ])
})

describe('a fiscal year from 6 April', () => {
  test('has months and quarters from the 6th', () => {
    expect(edgesOf({ from: '2024-04-06', until: '2024-07-06', grain: 'month', calendar: fiscal })).toEqual([
      ...['2024-04-06', '2024-05-06', '2024-06-06', '2024-07-06'],
    ])
    expect(edgesOf({ from: '2024-04-06', until: '2025-04-06', grain: 'quarter', calendar: fiscal })).toEqual([
      ...['2024-04-06', '2024-07-06', '2024-10-06', '2025-01-06', '2025-04-06'],
    ])
    expect(edgesOf({ from: '2023-04-06', until: '2025-04-06', grain: 'year', calendar: fiscal })).toEqual([
      '2023-04-06',
      '2024-04-06',
      '2025-04-06',
    ])
  })

  test('is cut by a range as any other', () => {
    expect(edgesOf({ from: '2024-04-01', until: '2024-05-01', grain: 'month', calendar: fiscal })).toEqual([
      '2024-04-01',
      '2024-04-06',
      '2024-05-01',
    ])
  })
})

test('fiscal months that begin on the 31st begin on the last day of shorter months', () => {
  const late = calendar('late', { yearStart: '10-31' })
  expect(edgesOf({ from: '2023-10-31', until: '2024-04-30', grain: 'month', calendar: late })).toEqual([
    ...['2023-10-31', '2023-11-30', '2023-12-31', '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
  ])
})

test('seasons are quarters, and the year begins with the first of them', () => {
  expect(edgesOf({ from: '2024-03-01', until: '2025-06-01', grain: 'quarter', calendar: seasons })).toEqual([
    ...['2024-03-01', '2024-06-01', '2024-09-01', '2024-12-01', '2025-03-01', '2025-06-01'],
  ])
  expect(edgesOf({ from: '2023-03-01', until: '2025-03-01', grain: 'year', calendar: seasons })).toEqual([
    '2023-03-01',
    '2024-03-01',
    '2025-03-01',
  ])
  expect(edgesOf({ from: '2024-01-15', until: '2024-03-10', grain: 'quarter', calendar: seasons })).toEqual([
    '2024-01-15',
    '2024-03-01',
    '2024-03-10',
  ])
})

test('weeks begin on the first day of the week', () => {
  const sunday = calendar('sunday', { firstDayOfWeek: 'sunday' })
  expect(edgesOf({ from: '2024-03-10', until: '2024-03-24', grain: 'week', calendar: sunday, zone: 'America/Los_Angeles' })).toEqual([
    ...['2024-03-10', '2024-03-17', '2024-03-24'],
  ])
})

test('hours that the clocks skip or repeat are none or two', () => {
  const zone = 'America/Los_Angeles'
  expect(edgesOf({ from: '2024-03-10T01:00', until: '2024-03-10T04:00', grain: 'hour', zone })).toEqual([
    ...['2024-03-10T01:00-08:00', '2024-03-10T03:00-07:00', '2024-03-10T04:00-07:00'],
  ])
  expect(edgesOf({ from: '2024-11-03T01:00', until: '2024-11-03T02:00', grain: 'hour', zone })).toEqual([
    ...['2024-11-03T01:00-07:00', '2024-11-03T01:00-08:00', '2024-11-03T02:00-08:00'],
  ])
})
