import { date, decimal, id, source, text } from '../../src/definition/index.js'
import { channels } from './channels.js'

/** What it costs to win customers beside ads, a row a month, channel and country, on the first day of the month. */
export const acquisitionCosts = source('acquisitionCosts', {
  label: { en: 'Acquisition costs', fr: 'Coûts d’acquisition' },
  description: {
    en: 'Sales, tools and salaries that go into a channel for a country, booked on the first day of each month.',
    fr: 'Ventes, outils et salaires consacrés à un canal pour un pays, comptabilisés le premier jour de chaque mois.',
  },
  key: ['month', 'channelId', 'country'],
  time: 'month',
  columns: { month: date(), channelId: id(), country: text(), currency: text(), cost: decimal({ currency: 'currency' }) },
  joins: { channel: { to: channels, by: 'channelId' } },
})
