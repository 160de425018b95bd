import { boolean, decimal, id, source, text, timestamp } from '../../src/definition/index.js'
import { users } from './users.js'

/** What people bought in the app, in the currency that they paid in. */
export const orders = source('orders', {
  label: { en: 'Orders', fr: 'Commandes' },
  description: {
    en: 'What people bought in the app, in the currency that they paid in.',
    fr: 'Ce que les gens ont acheté dans l’application, dans la monnaie de leur paiement.',
  },
  key: 'id',
  time: 'placedAt',
  columns: {
    id: id(),
    userId: id(),
    placedAt: timestamp(),
    status: text('paid', 'cancelled', 'refunded'),
    currency: text(),
    amount: decimal({ currency: 'currency' }),
    discount: decimal({ currency: 'currency' }),
    coupon: text(),
    isTest: boolean(),
  },
  joins: { user: { to: users, by: 'userId' } },
})
