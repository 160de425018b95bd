import { count, catalog as declare, dimension, id, metric, source, text, timestamp } from 'etalon'

const orders = source('orders', { key: 'id', time: 'placedAt', columns: { id: id(), placedAt: timestamp(), status: text() } })
const status = dimension('status', { from: [orders.status] })
const allOrders = metric({ name: 'allOrders', description: 'Every order.', numerator: count(orders), dimensions: [status] })

export const catalog = declare({ name: 'shop', sources: [orders], dimensions: [status], metrics: [allOrders] })
