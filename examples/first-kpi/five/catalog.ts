import {
  count,
  countDistinct,
  decimal,
  catalog as declare,
  dimension,
  id,
  isNot,
  metric,
  money,
  percentage,
  repeated,
  source,
  sum,
  text,
  timestamp,
} from 'etalon'

// The tables.
const customers = source('customers', { key: 'id', columns: { id: id(), country: text() } })
const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), customerId: id(), placedAt: timestamp(), status: text('paid', 'cancelled'), amount: decimal() },
  joins: { customer: { to: customers, by: 'customerId' } },
})
const refunds = source('refunds', {
  key: 'id',
  time: 'refundedAt',
  columns: { id: id(), orderId: id(), refundedAt: timestamp(), amount: decimal() },
  joins: { order: { to: orders, by: 'orderId' } },
})

// What numbers can be asked by.
const country = dimension('country', { from: [orders.customer.country, refunds.order.customer.country] })
const dimensions = [country]
const paid = money(orders.amount, { currency: 'EUR' })
const filters = [isNot(orders.status, 'cancelled')]

// The KPIs.
const orderCount = metric({
  name: 'orders',
  description: 'Orders placed, without those that were cancelled.',
  numerator: count(orders),
  filters,
  dimensions,
})
const revenue = metric({
  name: 'revenue',
  description: 'What orders took, before refunds.',
  numerator: sum(paid),
  filters,
  dimensions,
})
const averageOrderValue = metric({
  name: 'averageOrderValue',
  description: 'What an order takes.',
  numerator: revenue,
  denominator: orderCount,
  dimensions,
  goal: { direction: 'up', target: 45, by: '2024-12-31' },
})
const repeatPurchaseRate = metric({
  name: 'repeatPurchaseRate',
  description: 'Of the customers of the period, the share that ordered twice or more in it.',
  numerator: repeated(orders.customerId, { atLeast: 2 }),
  denominator: countDistinct(orders.customerId),
  filters,
  dimensions,
  format: percentage,
})
const refundRate = metric({
  name: 'refundRate',
  description: 'What was given back in the period, as a share of what orders took in it.',
  numerator: sum(money(refunds.amount, { currency: 'EUR' })),
  denominator: revenue,
  dimensions,
  format: percentage,
})

export const catalog = declare({
  name: 'My shop',
  sources: [customers, orders, refunds],
  dimensions: [country],
  metrics: [orderCount, revenue, averageOrderValue, repeatPurchaseRate, refundRate],
  currency: 'EUR',
  timeZone: 'Europe/Paris',
})
