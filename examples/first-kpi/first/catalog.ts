import { count, catalog as declare, dimension, id, isNot, metric, source, text, timestamp } from 'etalon'

const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), placedAt: timestamp(), status: text('paid', 'cancelled') },
})

const status = dimension('status', { from: [orders.status] })

const orderCount = metric({
  name: 'orders',
  description: 'Orders placed, without those that were cancelled.',
  numerator: count(orders),
  filters: [isNot(orders.status, 'cancelled')],
  dimensions: [status],
})

export const catalog = declare({ name: 'My shop', sources: [orders], dimensions: [status], metrics: [orderCount] })
