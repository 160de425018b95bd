import { count, decimal, catalog as declare, dimension, id, metric, percentage, source, sum, text, timestamp } from 'etalon'

const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), customerId: id(), placedAt: timestamp(), status: text('paid', 'cancelled'), amount: decimal() },
})

const status = dimension('status', { from: [orders.status] })
const paidOrders = metric({ name: 'paid orders', description: '', numerator: count(orders), dimensions: [status] })
const share = metric({
  name: 'share',
  description: 'Of what, nobody knows.',
  numerator: sum(orders.amount),
  denominator: count(orders),
  dimensions: [status],
  format: percentage,
  goal: { direction: 'up', target: 45, since: '2025-01-01', by: '2024-12-31' },
})

export const catalog = declare({ name: 'My shop', sources: [orders], dimensions: [], metrics: [paidOrders, share] })
