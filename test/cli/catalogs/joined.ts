import { count, catalog as declare, id, metric, source, timestamp } from 'etalon'

const doubled = source('doubled', { key: 'id', columns: { id: id() } })
const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), placedAt: timestamp() },
  joins: { good: { to: doubled, by: 'id' } },
})

export const catalog = declare({
  name: 'A join that finds two rows',
  sources: [orders, doubled],
  dimensions: [],
  metrics: [metric({ name: 'orders', description: 'Orders placed.', numerator: count(orders), dimensions: [] })],
})
