import { decimal, catalog as declare, id, metric, money, source, sum, timestamp } from 'etalon'

const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), placedAt: timestamp(), amount: decimal() },
})

export const catalog = declare({
  name: 'A shop in euros',
  sources: [orders],
  dimensions: [],
  metrics: [
    metric({
      name: 'revenue',
      description: 'What orders took.',
      numerator: sum(money(orders.amount, { currency: 'EUR' })),
    }),
  ],
  currency: 'EUR',
})
