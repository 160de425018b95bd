import { date, decimal, id, integer, source, text } from '../../src/definition/index.js'
import { campaigns } from './campaigns.js'

/** What a campaign cost on a day in a country, in the currency in which its ads are sold. */
export const adSpend = source('adSpend', {
  label: { en: 'Ad spend', fr: 'Dépenses publicitaires' },
  description: {
    en: 'What each campaign cost on each day in each country, and what the sellers of the ads report about it.',
    fr: 'Ce que chaque campagne a coûté chaque jour dans chaque pays, et ce qu’en rapportent les régies.',
  },
  key: ['campaignId', 'day', 'country'],
  time: 'day',
  columns: {
    day: date(),
    campaignId: id(),
    country: text(),
    currency: text(),
    spend: decimal({ currency: 'currency' }),
    impressions: integer(),
    clicks: integer(),
    installsReported: integer(),
  },
  joins: { campaign: { to: campaigns, by: 'campaignId' } },
})
