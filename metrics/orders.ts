import { count, is, isNot, metric } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { orders } from './sources/orders.js'

/** How many orders were placed. */
export const orderCount = metric({
  name: 'orders',
  label: { en: 'Orders', fr: 'Commandes' },
  description: {
    en: 'Orders placed, without those that were cancelled and those of tests. An order that is refunded later still counts.',
    fr: 'Commandes passées, sans celles qui sont annulées ni celles des tests. Une commande remboursée plus tard compte toujours.',
  },
  synonyms: { en: ['purchases', 'transactions'], fr: ['achats', 'transactions'] },
  example: {
    en: 'Six orders are placed, one of which is cancelled: 5.',
    fr: 'Six commandes sont passées, dont une est annulée : 5.',
  },
  numerator: count(orders),
  filters: [isNot(orders.status, 'cancelled'), is(orders.isTest, false)],
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
