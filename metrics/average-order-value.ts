import { count, is, isNot, metric, money, sum } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { orders } from './sources/orders.js'

/** The money that an order takes on average. */
export const averageOrderValue = metric({
  name: 'averageOrderValue',
  label: 'Average order value',
  description: 'Money taken per order that was not cancelled, before refunds.',
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
  denominator: count(orders),
  filters: [isNot(orders.status, 'cancelled'), is(orders.isTest, false)],
  dimensions: [country, plan, channel],
  grain: { finest: 'day' },
  format: money.inReportingCurrency,
  owner: 'growth',
  tags: ['revenue'],
  goal: { direction: 'up', target: 45, by: '2025-12-31' },
})
