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
  description: 'What ads of all campaigns cost in the period, each day converted at its own rate.',
  numerator: sum(adMoney),
  dimensions: [channel, channelKind, campaign, platform, country],
  owner: 'growth',
  tags: ['acquisition'],
})
