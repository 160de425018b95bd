import { above, count, countDistinct, is, isNot, metric, percentage, position, repeated } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { orders } from './sources/orders.js'

const filters = [isNot(orders.status, 'cancelled'), is(orders.isTest, false)]
const dimensions = [country, plan, channel, channelKind, campaign, platform]
const isAgain = above(position(orders.userId, { where: filters }), 1)

/** How many orders are not their customer's first. */
export const repeatOrders = metric({
  name: 'repeatOrders',
  label: { en: 'Repeat orders', fr: 'Commandes renouvelées' },
  description: {
    en: 'Orders of the period that were not the first of their customer, whenever that was. Cancelled orders and those of tests are no orders.',
    fr: 'Commandes de la période qui ne sont pas la première de leur client, quelle qu’en soit la date. Les commandes annulées et de test ne comptent pas.',
  },
  numerator: count(orders, isAgain),
  filters,
  dimensions,
  owner: 'growth',
  tags: ['retention'],
})

/** The share of the period's customers who order twice in it. */
export const repeatPurchaseRate = metric({
  name: 'repeatPurchaseRate',
  label: { en: 'Repeat purchase rate', fr: 'Taux de réachat' },
  description: {
    en: 'Of the customers who ordered in the period, the share that did so twice or more in it.',
    fr: 'Part des clients ayant commandé dans la période qui l’ont fait au moins deux fois.',
  },
  numerator: repeated(orders.userId, { atLeast: 2 }),
  denominator: countDistinct(orders.userId),
  filters,
  dimensions,
  format: percentage,
  owner: 'growth',
  tags: ['retention'],
})

/** The share of the period's customers who had ordered before. */
export const lifetimeRepeatRate = metric({
  name: 'lifetimeRepeatRate',
  label: { en: 'Lifetime repeat rate', fr: 'Taux de réachat à vie' },
  description: {
    en: 'Of the customers who ordered in the period, the share with an order in it that was not their first ever.',
    fr: 'Part des clients ayant commandé dans la période dont une commande n’était pas la toute première.',
  },
  numerator: countDistinct(orders.userId, isAgain),
  denominator: countDistinct(orders.userId),
  filters,
  dimensions,
  format: percentage,
  owner: 'growth',
  tags: ['retention'],
  goal: { direction: 'up', target: 0.6, by: '2025-12-31' },
})
