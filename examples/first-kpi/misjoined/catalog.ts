import { count, catalog as declare, dimension, id, metric, source, text, timestamp } from 'etalon'

const customers = source('customers', { key: 'id', columns: { id: id(), country: text() } })
const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), placedAt: timestamp() },
  joins: { customer: { to: customers, by: 'id' } },
})
const country = dimension('country', { from: [orders.customer.country] })
const customer = dimension('customer', { from: [orders.customer.id] })
const orderCount = metric({
  name: 'orders',
  description: 'Orders placed.',
  numerator: count(orders),
  dimensions: [country, customer],
})

export const catalog = declare({
  name: 'My shop',
  sources: [customers, orders],
  dimensions: [country, customer],
  metrics: [orderCount],
})
