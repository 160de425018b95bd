import { boolean, date, decimal, integer, source, text, timestamp } from '../../../src/definition/index.js'

export const people = source('people', {
  table: 'person',
  key: 'id',
  time: 'joinedAt',
  columns: { id: integer(), country: text(), joinedAt: timestamp() },
})

const joins = { person: { to: people, by: 'personId' } } as const

export const visits = source('visits', {
  table: 'visit',
  key: 'id',
  time: 'at',
  columns: { id: integer(), personId: integer(), at: timestamp(), channel: text(), seconds: integer() },
  joins,
})

export const leads = source('leads', {
  table: 'lead',
  key: 'id',
  time: 'at',
  columns: {
    ...{ id: integer(), personId: integer(), at: timestamp(), onDay: date() },
    campaign: text(),
    item: integer(),
    isSpam: boolean(),
  },
  joins,
})

export const steps = source('steps', {
  table: 'step',
  key: 'id',
  time: 'at',
  columns: { id: integer(), personId: integer(), at: timestamp(), kind: text(), item: integer() },
  joins,
})

export const rates = source('rates', {
  table: 'rate',
  key: ['day', 'currency'],
  columns: { day: date(), currency: text(), perEur: decimal() },
})

export const purchases = source('purchases', {
  table: 'purchase',
  key: 'id',
  time: 'at',
  columns: {
    ...{ id: integer(), personId: integer(), at: timestamp(), onDay: date(), item: integer(), currency: text() },
    amount: decimal({ currency: 'currency' }),
  },
  joins,
})
