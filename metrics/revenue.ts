import { is, isNot, metric, minus, money, sum } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { orders } from './sources/orders.js'
import { refunds } from './sources/refunds.js'

/** The money that orders took. */
export const revenue = metric({
  name: 'revenue',
  label: { en: 'Revenue', fr: 'Chiffre d’affaires' },
  description: 'Money taken by orders that were not cancelled, before refunds, each converted at the rate of its day.',
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
  filters: [isNot(orders.status, 'cancelled'), is(orders.isTest, false)],
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
})

/** The money that was given back. */
export const refundedMoney = metric({
  name: 'refunds',
  label: { en: 'Refunds', fr: 'Remboursements' },
  description: 'Money given back, in the period of the refund (not of the order), converted at the rate of the day of the refund.',
  numerator: sum(money(refunds.amount, { currency: refunds.order.currency, at: refunds.refundedAt })),
  filters: [is(refunds.order.isTest, false)],
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
})

/** The money that stays. */
export const netRevenue = metric({
  name: 'netRevenue',
  label: { en: 'Net revenue', fr: 'Chiffre d’affaires net' },
  description: 'Revenue less refunds, each in its own period: a period with large refunds of earlier orders can be negative.',
  numerator: minus(revenue, refundedMoney),
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
})
