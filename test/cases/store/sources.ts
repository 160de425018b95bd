import { boolean, count, date, decimal, integer, money, perEntity, source, sum, text, timestamp } from '../../../src/definition/index.js'

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

/** What a purchase costs. */
export const spent = money(purchases.amount, { currency: purchases.currency, at: purchases.at })

/** The same people, with what each has bought up to now as columns. */
export const buyers = source('buyers', {
  table: 'person',
  key: 'id',
  time: 'joinedAt',
  columns: { id: integer(), joinedAt: timestamp() },
  computed: ({ id }) => ({
    orders: perEntity(count(purchases), { of: id, by: purchases.personId }),
    worth: perEntity(sum(spent), { of: id, by: purchases.personId }),
  }),
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
  joins: { ...joins, buyer: { to: buyers, by: 'personId' } },
})
