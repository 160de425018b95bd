import { count, is, isNot, metric } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { orders } from './sources/orders.js'

/** How many orders were placed. */
export const orderCount = metric({
  name: 'orders',
  label: { en: 'Orders', fr: 'Commandes' },
  description: 'Orders placed, without those that were cancelled and those of tests. An order that is refunded later still counts.',
  numerator: count(orders),
  filters: [isNot(orders.status, 'cancelled'), is(orders.isTest, false)],
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
})
