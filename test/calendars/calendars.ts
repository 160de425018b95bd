import { calendar } from '../../src/definition/calendar.js'

const yearEnds = { month: 'january', day: 'saturday', rule: 'nearest' } as const

/** The calendar of the National Retail Federation: its years are called after the one in which they start. */
export const nrf = calendar('nrf', { retail: { pattern: '4-5-4', yearEnds }, yearNamedAfter: 'start' })

/** The same years in months of 4, 4 and 5 weeks, called after the one in which they end. */
export const retail445 = calendar('retail', { retail: { pattern: '4-4-5', yearEnds } })

/** The tax year of the United Kingdom. */
export const fiscal = calendar('fiscal', { yearStart: '04-06' })

/** Meteorological seasons. */
export const seasons = calendar('seasons', {
  named: {
    grain: 'quarter',
    periods: [
      { name: { en: 'Spring', fr: 'Printemps' }, from: '03-01' },
      { name: { en: 'Summer', fr: 'Été' }, from: '06-01' },
      { name: { en: 'Autumn', fr: 'Automne' }, from: '09-01' },
      { name: { en: 'Winter', fr: 'Hiver' }, from: '12-01' },
    ],
  },
})
