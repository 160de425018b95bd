import { id, integer, source, text, timestamp } from '../../src/definition/index.js'
import { orders } from './orders.js'
import { sessions } from './sessions.js'
import { users } from './users.js'

/** What people do in the app, one row a delivery: an event that was delivered twice has two rows of one `id`, so that carts and users are counted, and never rows. */
export const events = source('events', {
  label: { en: 'Events', fr: 'Événements' },
  description: {
    en: 'Looking at something, filling a cart, going to checkout, paying and buying. Some events were delivered more than once.',
    fr: 'Regarder quelque chose, remplir un panier, passer en caisse, payer et acheter. Certains événements ont été livrés plusieurs fois.',
  },
  key: ['id', 'delivery'],
  time: 'at',
  columns: {
    id: id(),
    delivery: integer(),
    sessionId: id(),
    userId: id(),
    cartId: id(),
    name: text('view', 'cart', 'checkout', 'payment', 'purchase'),
    at: timestamp(),
    receivedAt: timestamp(),
    platform: text('ios', 'android', 'web'),
    variant: text('A', 'B'),
    orderId: id(),
  },
  joins: {
    user: { to: users, by: 'userId' },
    session: { to: sessions, by: 'sessionId' },
    order: { to: orders, by: 'orderId' },
  },
})
