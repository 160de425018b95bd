import { metric, money, sum } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { platform } from './dimensions/platform.js'
import { adSpend as spending } from './sources/ad-spend.js'

/** The money that a row of the spending stands for. */
export const adMoney = money(spending.spend, { currency: spending.currency, at: spending.day })

/** What ads cost. */
export const adSpend = metric({
  name: 'adSpend',
  label: { en: 'Ad spend', fr: 'Dépenses publicitaires' },
  description: {
    en: 'What ads of all campaigns cost in the period, each day converted at its own rate.',
    fr: 'Coût des publicités de toutes les campagnes dans la période, chaque jour converti à son propre taux.',
  },
  synonyms: { en: ['advertising cost', 'media spend', 'marketing budget'], fr: ['coût publicitaire', 'budget média'] },
  example: {
    en: '€30 for one campaign and €20 for another: €50.',
    fr: '30 € pour une campagne et 20 € pour une autre : 50 €.',
  },
  numerator: sum(adMoney),
  dimensions: [channel, channelKind, campaign, platform, country],
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
})
