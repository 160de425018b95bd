import { count, catalog as declare, id, metric, source } from 'etalon'

const orders = source('orders', { key: 'id', columns: { id: id() } })
const refunds = source('refunds', { key: 'id', columns: { id: id() } })

export const catalog = declare({
  name: 'wrong',
  sources: [orders],
  dimensions: [],
  metrics: [
    metric({ name: 'All orders', description: 'Every order.', numerator: count(orders) }),
    metric({ name: 'allRefunds', description: 'Every refund.', numerator: count(refunds) }),
    metric({ name: 'unsaid', description: '', numerator: count(orders) }),
  ],
})
