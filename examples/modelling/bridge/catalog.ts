import { count, countDistinct, date, decimal, catalog as declare, dimension, id, metric, source, sum, text, times } from 'etalon'

const orders = source('orders', {
  table: 'placed_order',
  key: 'id',
  time: 'placedOn',
  columns: { id: id(), placedOn: date(), amount: decimal() },
})

const orderTags = source('orderTags', {
  table: 'order_tag',
  key: ['orderId', 'tag'],
  columns: { orderId: id(), tag: text(), weight: decimal() },
  joins: { order: { to: orders, by: 'orderId' } },
})

const tag = dimension('tag', { from: [orderTags.tag] })
const placed = { at: orderTags.order.placedOn }
const dimensions = [tag]

export const catalog = declare({
  name: 'Tagged orders',
  sources: [orders, orderTags],
  dimensions,
  metrics: [
    metric({ name: 'orders', description: 'Orders placed.', numerator: count(orders) }),
    metric({ name: 'revenue', description: 'What orders took.', numerator: sum(orders.amount) }),
    metric({
      name: 'revenueByTag',
      description: 'What orders took, each shared among its tags by their weights.',
      numerator: sum(times(orderTags.weight, orderTags.order.amount), placed),
      dimensions,
    }),
    metric({
      name: 'taggedOrders',
      description: 'Orders with the tag; one with two tags counts in both, and once in the total.',
      numerator: countDistinct(orderTags.orderId, placed),
      dimensions,
    }),
  ],
})
