import { between, boolean, date, decimal, id, integer, named, source, text, timestamp } from 'etalon'

export const customers = source('customers', {
  key: 'id',
  time: 'joinedOn',
  columns: { id: id(), name: text(), country: text('FR', 'DE'), joinedOn: date() },
})

export const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: {
    id: id(),
    customerId: id(),
    placedAt: timestamp(),
    promisedAt: timestamp({ withoutZone: 'Europe/Paris' }),
    deliveredAt: timestamp(),
    status: text('paid', 'cancelled'),
    amount: decimal(),
    paid: decimal({ currency: 'currency' }),
    currency: text(),
    items: integer(),
    isGift: boolean(),
    score: named('stars', text()),
  },
  joins: { customer: { to: customers, by: 'customerId' } },
  computed: (row) => ({ deliveryTime: between(row.placedAt, row.deliveredAt) }),
})

export const visits = source('visits', {
  key: 'id',
  time: 'seenAt',
  columns: { id: id(), customerId: id(), seenAt: timestamp(), channel: text() },
})

export const subscriptions = source('subscriptions', {
  key: 'id',
  time: 'startedOn',
  states: { from: 'startedOn', to: 'endedOn', of: 'customerId' },
  columns: { id: id(), customerId: id(), price: decimal(), startedOn: date(), endedOn: date() },
})

export const rates = source('rates', {
  key: ['currency', 'day'],
  columns: { currency: text(), day: date(), perEuro: decimal() },
})
