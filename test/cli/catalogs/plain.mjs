import { count, catalog as declare, id, metric, source } from 'etalon'

const orders = source('orders', { key: 'id', columns: { id: id() } })

export const catalog = declare({
  name: 'plain',
  sources: [orders],
  dimensions: [],
  metrics: [metric({ name: 'allOrders', description: 'Every order.', numerator: count(orders) })],
})
