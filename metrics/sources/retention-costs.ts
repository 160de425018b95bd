import { date, decimal, source, text } from '../../src/definition/index.js'

/** What it costs to keep customers, a row a month and team, on the first day of the month. */
export const retentionCosts = source('retentionCosts', {
  label: { en: 'Retention costs', fr: 'Coûts de fidélisation' },
  description: {
    en: 'What the teams that keep customers cost, people and tools together, booked on the first day of each month.',
    fr: 'Ce que coûtent les équipes qui fidélisent les clients, personnel et outils, comptabilisé le premier jour de chaque mois.',
  },
  key: ['month', 'team'],
  time: 'month',
  columns: {
    month: date(),
    team: text('account management', 'customer success', 'onboarding', 'lifecycle marketing'),
    currency: text(),
    cost: decimal({ currency: 'currency' }),
  },
})
