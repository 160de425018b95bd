import { count, decimal, catalog as declare, dimension, id, metric, source, sum, text, timestamp } from 'etalon'

// As a team writes it: from the package, not from its sources.
const columns = { id: id(), placedAt: timestamp(), country: text(), amount: decimal() }
const orders = source('orders', { key: 'id', time: 'placedAt', columns })
const country = dimension('country', { from: [orders.country] })

/** The catalogue that is started with, to see how long that takes. */
export const catalog = declare({
  name: 'started',
  sources: [orders],
  dimensions: [country],
  metrics: [
    metric({ name: 'orders', description: 'Every order.', numerator: count(orders), dimensions: [country] }),
    metric({ name: 'revenue', description: 'What they took.', numerator: sum(orders.amount), dimensions: [country] }),
  ],
})
