import { bucket, count, catalog as declare, dimension, id, metric, perEntity, source, sum, timestamp } from 'etalon'

const users = source('users', { key: 'id', time: 'createdAt', columns: { id: id(), createdAt: timestamp() } })
const orders = source('orders', { key: 'id', time: 'placedAt', columns: { id: id(), userId: id(), placedAt: timestamp() } })

const howMany = perEntity(count(orders), { of: users.id, by: orders.userId })
const ordersSoFar = dimension('ordersSoFar', { from: [bucket(howMany, [1, 2, 5])] })

export const catalog = declare({
  name: 'Customers by orders',
  sources: [users, orders],
  dimensions: [ordersSoFar],
  metrics: [
    metric({ name: 'users', description: 'Users who signed up.', numerator: count(users), dimensions: [ordersSoFar] }),
    metric({ name: 'ordersPlaced', description: 'Orders they have placed so far.', numerator: sum(howMany), dimensions: [ordersSoFar] }),
  ],
  now: '2025-12-31T12:00:00Z',
})
