import { count, is, isNot, metric, money, sum } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { orders } from './sources/orders.js'

/** The money that an order takes on average. */
export const averageOrderValue = metric({
  name: 'averageOrderValue',
  label: { en: 'Average order value', fr: 'Valeur moyenne des commandes' },
  description: {
    en: 'Money taken per order that was not cancelled, before refunds.',
    fr: 'Argent encaissé par commande non annulée, avant remboursements.',
  },
  synonyms: { en: ['AOV', 'average basket', 'basket size'], fr: ['panier moyen', 'AOV'] },
  example: {
    en: '€200 from 5 orders: €40.',
    fr: '200 € pour 5 commandes : 40 €.',
  },
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
  denominator: count(orders),
  filters: [isNot(orders.status, 'cancelled'), is(orders.isTest, false)],
  dimensions: [country, plan, channel],
  grain: { finest: 'day' },
  format: money.inReportingCurrency,
  owner: 'growth',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
  goal: { direction: 'up', target: 45, by: '2025-12-31' },
})
