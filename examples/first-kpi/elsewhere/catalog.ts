import { count, catalog as declare, dimension, id, metric, source, text, timestamp } from 'etalon'

const orders = source('orders', {
  key: 'customerId',
  time: 'placedAt',
  columns: { customerId: id(), placedAt: timestamp({ withoutZone: 'Europe/Paris' }), status: text('paid'), shop: text() },
})
const returns = source('returns', { key: 'id', time: 'returnedAt', columns: { id: id(), returnedAt: timestamp() } })

const status = dimension('status', { from: [orders.status] })
const orderCount = metric({ name: 'orders', description: 'Orders placed.', numerator: count(orders), dimensions: [status] })
const returnCount = metric({ name: 'returns', description: 'Orders sent back.', numerator: count(returns) })

export const catalog = declare({ name: 'My shop', sources: [orders, returns], dimensions: [status], metrics: [orderCount, returnCount] })
