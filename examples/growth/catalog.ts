import { count, catalog as declare, divide, id, metric, minus, percentage, shift, source, timestamp } from 'etalon'

const orders = source('orders', { key: 'id', time: 'placedAt', columns: { id: id(), placedAt: timestamp() } })
const placed = count(orders)

export const catalog = declare({
  name: 'Growth',
  sources: [orders],
  dimensions: [],
  metrics: [
    metric({ name: 'orders', description: 'Orders placed.', numerator: placed }),
    metric({
      name: 'monthlyGrowth',
      description: 'How many more orders there are than a month earlier, as a share of those.',
      numerator: minus(divide(placed, shift(placed, { months: 1 })), 1),
      format: percentage,
    }),
  ],
  now: '2025-12-31T12:00:00Z',
})
