import { decimal, id, source, timestamp } from '../../src/definition/index.js'
import { orders } from './orders.js'

/** Money given back, at the time of the refund; `amount` is in the currency of its order. */
export const refunds = source('refunds', {
  label: { en: 'Refunds', fr: 'Remboursements' },
  description: {
    en: 'Money given back for an order, whole or in part, in the currency of the order.',
    fr: 'Argent rendu pour une commande, en tout ou en partie, dans la monnaie de la commande.',
  },
  key: 'id',
  time: 'refundedAt',
  columns: { id: id(), orderId: id(), refundedAt: timestamp(), amount: decimal({ currency: 'order.currency' }) },
  joins: { order: { to: orders, by: 'orderId' } },
})
