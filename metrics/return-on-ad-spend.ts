import { is, isNot, isPresent, metric, minus, money, rate, sum } from '../src/definition/index.js'
import { adSpend } from './ad-spend.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { orders } from './sources/orders.js'
import { refunds } from './sources/refunds.js'

const taken = sum(
  money(orders.amount, { currency: orders.currency, at: orders.placedAt }),
  isPresent(orders.user.campaignId),
  isNot(orders.status, 'cancelled'),
  is(orders.isTest, false),
)

const givenBack = sum(
  money(refunds.amount, { currency: refunds.order.currency, at: refunds.refundedAt }),
  isPresent(refunds.order.user.campaignId),
  is(refunds.order.isTest, false),
)

/** What ads bring for what they cost. */
export const returnOnAdSpend = metric({
  name: 'returnOnAdSpend',
  label: { en: 'Return on ad spend', fr: 'Retour sur dépenses publicitaires' },
  description:
    'Net revenue of the period from users whom a campaign brought, whenever it did, for each unit of money that ads cost in it. Refunds reduce it in the period of the refund.',
  numerator: minus(taken, givenBack),
  denominator: adSpend,
  dimensions: [channel, channelKind, campaign, country],
  format: rate,
  owner: 'growth',
  tags: ['acquisition', 'revenue'],
  goal: { direction: 'up', target: 4, by: '2025-12-31' },
})
