import { above, count, countDistinct, is, isNot, metric, percentage, position, repeated } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
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
  synonyms: { en: ['returning orders', 'reorders'], fr: ['réachats', 'commandes suivantes'] },
  example: {
    en: 'Five orders, of which one is a second of the month and one of a customer of March: 2.',
    fr: 'Cinq commandes, dont une est la seconde du mois et une vient d’un client de mars : 2.',
  },
  numerator: count(orders, isAgain),
  filters,
  dimensions,
  owner: 'growth',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** The share of the period's customers who order twice in it. */
export const repeatPurchaseRate = metric({
  name: 'repeatPurchaseRate',
  label: { en: 'Repeat purchase rate', fr: 'Taux de réachat' },
  description: {
    en: 'Of the customers who ordered in the period, the share that did so twice or more in it.',
    fr: 'Part des clients ayant commandé dans la période qui l’ont fait au moins deux fois.',
  },
  synonyms: { en: ['RPR', 'repeat rate', 'reorder rate'], fr: ['réachat', 'taux de fidélité d’achat'] },
  example: {
    en: '1 of 4 customers orders twice in the month: 25 %.',
    fr: '1 client sur 4 commande deux fois dans le mois : 25 %.',
  },
  numerator: repeated(orders.userId, { atLeast: 2 }),
  denominator: countDistinct(orders.userId),
  filters,
  dimensions,
  format: percentage,
  owner: 'growth',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** The share of the period's customers who had ordered before. */
export const lifetimeRepeatRate = metric({
  name: 'lifetimeRepeatRate',
  label: { en: 'Lifetime repeat rate', fr: 'Taux de réachat à vie' },
  description: {
    en: 'Of the customers who ordered in the period, the share with an order in it that was not their first ever.',
    fr: 'Part des clients ayant commandé dans la période dont une commande n’était pas la toute première.',
  },
  synonyms: { en: ['returning customer rate', 'loyal customer share'], fr: ['part des clients fidèles', 'taux de clients récurrents'] },
  example: {
    en: 'Of 4 customers one orders twice and one had ordered in March: 50 %.',
    fr: 'Sur 4 clients, un commande deux fois et un avait commandé en mars : 50 %.',
  },
  numerator: countDistinct(orders.userId, isAgain),
  denominator: countDistinct(orders.userId),
  filters,
  dimensions,
  format: percentage,
  owner: 'growth',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
  goal: { direction: 'up', target: 0.6, by: '2025-12-31' },
})
