import { expect, test } from 'vitest'
import { calendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { fiscal, nrf, retail445, seasons } from './calendars.js'
import { labelsOf } from './cut.js'

const december = { from: '2025-12-29', until: '2026-01-02' }
const first = (grain: Grain, locale: string | null = null) => labelsOf({ ...december, grain }, locale)[0]

test('without a locale labels are short, and sort as the periods do', () => {
  const grains = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const
  expect(grains.map((grain) => first(grain))).toEqual(['2025-12-29 00:00', '2025-12-29', '2026-W01', '2025-12', '2025-Q4', '2025'])
  expect(labelsOf({ from: '2020-12-28', until: '2021-01-05', grain: 'week' })).toEqual(['2020-W53', '2021-W01'])
})

test('with a locale they are its words', () => {
  expect(first('month', 'en')).toBe('December 2025')
  expect(first('month', 'fr')).toBe('décembre 2025')
  expect(first('month', 'de-AT')).toBe('Dezember 2025')
  expect(first('quarter', 'en')).toBe('Q4 2025')
  expect(first('quarter', 'fr-CA')).toBe('T4 2025')
  expect(first('week', 'en')).toBe('Week 1, 2026')
  expect(first('week', 'fr')).toBe('semaine 1, 2026')
  expect(first('day', 'en')).toBe('December 29, 2025')
  expect(first('day', 'fr')).toBe('29 décembre 2025')
  expect(first('year', 'fr')).toBe('2025')
  expect(first('hour', 'fr')).toMatch(/^29 décembre 2025 à 00:00$/)
  // The years are those of the data, whatever calendar people live by.
  expect(first('year', 'th')).toMatch(/2025/)
})

test('weeks from another day than Monday are their first and last day: their numbers would be taken for ISO weeks', () => {
  const sunday = calendar('sunday', { firstDayOfWeek: 'sunday' })
  expect(labelsOf({ from: '2025-12-28', until: '2026-01-04', grain: 'week', calendar: sunday })).toEqual(['2025-12-28 – 2026-01-03'])
  expect(labelsOf({ from: '2025-12-28', until: '2026-01-04', grain: 'week', calendar: sunday }, 'en')[0]).toMatch(
    /^Dec 28, 2025\s–\sJan 3, 2026$/,
  )
})

test('fiscal years are called after the year in which they end, or start', () => {
  const year = { from: '2024-04-06', until: '2025-04-06', calendar: fiscal }
  expect(labelsOf({ ...year, grain: 'year' })).toEqual(['FY2025'])
  expect(labelsOf({ ...year, grain: 'quarter' })).toEqual(['FY2025 Q1', 'FY2025 Q2', 'FY2025 Q3', 'FY2025 Q4'])
  expect(labelsOf({ ...year, grain: 'month' }).slice(8, 10)).toEqual(['FY2025 P09', 'FY2025 P10'])
  // The first week is the one that holds the fourth day: from 3 April 2023 (9 April is a Sunday) and from 8 April 2024, 53 weeks later.
  expect(labelsOf({ ...year, grain: 'week' }).slice(0, 2)).toEqual(['FY2024 W53', 'FY2025 W01'])
  expect(labelsOf({ ...year, grain: 'year' }, 'fr')).toEqual(['exercice 2025'])
  expect(labelsOf({ ...year, grain: 'quarter' }, 'fr')[1]).toBe('exercice 2025 T2')
  const started = calendar('started', { yearStart: '04-06', yearNamedAfter: 'start' })
  expect(labelsOf({ ...year, calendar: started, grain: 'year' })).toEqual(['FY2024'])
})

test('retail years number their months and weeks', () => {
  const year = { from: '2023-01-29', until: '2024-02-04' }
  expect(labelsOf({ ...year, grain: 'year', calendar: nrf })).toEqual(['2023'])
  expect(labelsOf({ ...year, grain: 'year', calendar: retail445 })).toEqual(['2024'])
  expect(labelsOf({ ...year, grain: 'month', calendar: nrf }).slice(2, 4)).toEqual(['2023 P03', '2023 P04'])
  expect(labelsOf({ ...year, grain: 'week', calendar: nrf }).slice(51)).toEqual(['2023 W52', '2023 W53'])
  expect(labelsOf({ ...year, grain: 'week', calendar: nrf }, 'fr').at(-1)).toBe('2023 S53')
  expect(labelsOf({ ...year, grain: 'quarter', calendar: nrf }).at(-1)).toBe('2023 Q4')
})

test('named periods have their names, and the year in which theirs starts', () => {
  const year = { from: '2024-03-01', until: '2025-03-01', calendar: seasons }
  expect(labelsOf({ ...year, grain: 'quarter' })).toEqual(['Spring 2024', 'Summer 2024', 'Autumn 2024', 'Winter 2024'])
  expect(labelsOf({ ...year, grain: 'quarter' }, 'fr')).toEqual(['Printemps 2024', 'Été 2024', 'Automne 2024', 'Hiver 2024'])
  expect(labelsOf({ ...year, grain: 'year' })).toEqual(['2024'])
  expect(labelsOf({ ...year, grain: 'month' })[11]).toBe('2024 P12')
})
