import { boolean, count, decimal, dimension, id, integer, metric, money, source, sum, text, timestamp } from '../../src/definition/index.js'

/** A small shop, three joins deep: what the refusals are tried on. */
export const channels = source('channels', {
  key: 'id',
  columns: { id: id(), name: text(), kind: text('paid', 'organic', 'referral') },
})

export const users = source('users', {
  key: 'id',
  time: 'createdAt',
  columns: { id: id(), createdAt: timestamp(), country: text(), channelId: id() },
  joins: { channel: { to: channels, by: 'channelId' } },
})

export const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: {
    id: id(),
    userId: id(),
    placedAt: timestamp(),
    paidAt: timestamp(),
    status: text('paid', 'cancelled'),
    currency: text(),
    amount: decimal({ currency: 'currency' }),
    items: integer(),
    isTest: boolean(),
  },
  joins: { user: { to: users, by: 'userId' } },
})

export const refunds = source('refunds', {
  key: 'id',
  time: 'refundedAt',
  columns: { id: id(), orderId: id(), refundedAt: timestamp(), items: integer() },
  joins: { order: { to: () => orders, by: 'orderId' } },
})

export const country = dimension('country', { from: [orders.user.country, refunds.order.user.country] })
export const status = dimension('status', { from: [orders.status] })

export const taken = sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt }))
export const refundedItems = sum(refunds.items)
export const averageOrderValue = metric({
  name: 'averageOrderValue',
  description: 'Money taken per order.',
  numerator: taken,
  denominator: count(orders),
})
