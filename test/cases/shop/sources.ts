import {
  between,
  boolean,
  bucket,
  coalesce,
  date,
  decimal,
  divide,
  id,
  integer,
  is,
  lower,
  minus,
  money,
  named,
  number,
  plus,
  source,
  sql,
  text,
  times,
  timestamp,
  union,
  when,
} from '../../../src/definition/index.js'

export const regions = source('regions', { table: 'region', key: 'id', columns: { id: integer(), name: text() } })

export const countries = source('countries', {
  table: 'country',
  key: 'code',
  columns: { code: text(), name: text(), regionId: integer() },
  joins: { region: { to: regions, by: 'regionId' } },
})

export const users = source('users', {
  table: 'user',
  key: 'id',
  time: 'createdAt',
  columns: {
    id: id(),
    countryCode: text(),
    name: text(),
    age: integer(),
    isMember: named('member', boolean()),
    height: decimal(),
    createdAt: timestamp(),
  },
  joins: { country: { to: countries, by: 'countryCode' } },
  computed: (row) => ({ ageBand: bucket(row.age, [18, 30, 50]) }),
})

/** Which plan a user had, from an instant on. */
export const plans = source('plans', {
  table: 'plan',
  key: ['userId', 'since'],
  columns: { userId: id(), since: timestamp(), name: text('free', 'pro', 'team') },
})

export const rates = source('rates', {
  table: 'fx',
  key: ['day', 'currency'],
  columns: { day: date(), currency: text(), perEur: decimal() },
})

export const orders = source('orders', {
  table: 'order',
  key: 'id',
  time: 'placedAt',
  columns: {
    id: id(),
    userId: id(),
    placedAt: timestamp(),
    paidAt: timestamp(),
    due: date(),
    status: text('paid', 'cancelled', 'refunded'),
    channel: text(),
    currency: text(),
    amount: decimal({ currency: 'currency' }),
    units: integer(),
    order: integer(),
    weight: decimal(),
    note: text(),
    score: text(),
  },
  joins: {
    user: { to: users, by: 'userId' },
    plan: { to: plans, by: 'userId', asOf: { at: 'placedAt', key: 'since' } },
    rate: { to: rates, by: 'currency', asOf: { at: 'placedAt', key: 'day' } },
  },
  computed: (row) => ({
    delay: between(row.placedAt, row.paidAt),
    total: plus(times(row.units, 3), row.order),
    spare: minus(row.units, row.order),
    share: divide(row.units, row.order),
    paidUnits: when(is(row.status, 'paid'), row.units, 0),
    channelOrNone: coalesce(row.channel, 'none'),
    points: number(row.score),
    lowNote: lower(row.note),
    unitBand: bucket(row.units, [2, 4]),
    spelled: number(sql('text')`coalesce(${row.note}, '') || chr(8195) || '1' || chr(1635)`),
    grain: sql('decimal')`${row.units}::double precision * 1.5e-10`,
    heavy: sql('integer')`case when ${row.weight} > ${100} then 1 else 0 end`,
    converted: money(row.amount, { currency: row.currency, at: row.placedAt }),
  }),
})

export const orderLines = source('orderLines', {
  table: 'order_line',
  key: ['orderId', 'number'],
  columns: { orderId: id(), number: integer(), product: text(), price: decimal(), quantity: integer() },
  joins: { order: { to: orders, by: 'orderId' } },
  computed: (row) => ({ value: times(row.price, row.quantity) }),
})

/** The bridge from orders to tags: each order's weights add up to 1. */
export const orderTags = source('orderTags', {
  table: 'order_tag',
  key: ['orderId', 'tag'],
  columns: { orderId: id(), tag: text(), weight: decimal() },
  joins: { order: { to: orders, by: 'orderId' } },
})

export const refunds = source('refunds', {
  table: 'refund',
  key: 'id',
  time: 'refundedOn',
  columns: { id: id(), orderId: id(), userId: id(), refundedOn: date(), channel: text(), amount: decimal(), units: integer() },
  joins: { user: { to: users, by: 'userId' } },
})

const newYork = timestamp({ withoutZone: 'America/New_York' })

export const tickets = source('tickets', {
  table: 'ticket',
  key: 'id',
  time: 'openedAt',
  columns: { id: id(), userId: id(), openedAt: newYork, closedAt: newYork, channel: text(), priority: integer() },
  joins: {
    user: { to: users, by: 'userId' },
    plan: { to: plans, by: 'userId', asOf: { at: 'openedAt', key: 'since' } },
  },
  computed: (row) => ({ open: between(row.openedAt, row.closedAt) }),
})

/** Whoever ordered or wrote: one source, so that people are counted once. */
export const touches = union('touches', {
  time: 'at',
  columns: { userId: id(), at: timestamp(), channel: text() },
  joins: { user: { to: users, by: 'userId' } },
  of: [
    { source: orders, columns: { userId: orders.userId, at: orders.placedAt, channel: orders.channel } },
    { source: tickets, columns: { userId: tickets.userId, at: tickets.openedAt, channel: tickets.channel } },
  ],
})

export const transfers = source('transfers', {
  table: 'transfer',
  key: 'id',
  time: 'at',
  columns: {
    id: integer(),
    at: timestamp(),
    userId: id(),
    amount: decimal({ currency: 'currency' }),
    currency: text(),
    bank: text(),
  },
  computed: (row) => ({ inOne: money(row.amount, { currency: row.currency, at: row.at }) }),
})

export const visits = source('visits', {
  table: 'visit',
  key: 'id',
  time: 'at',
  columns: { id: id(), userId: id(), at: timestamp(), page: text(), seconds: decimal() },
  joins: { user: { to: users, by: 'userId' } },
})

/** A table that is called as a part of the statements is. */
export const levels = source('levels', {
  key: 'id',
  time: 'at',
  columns: { id: integer(), at: timestamp(), name: text(), points: decimal() },
})

/** Prices without any time. */
export const catalogue = source('catalogue', {
  table: 'country',
  key: 'code',
  columns: { code: text(), name: text(), regionId: integer() },
  joins: { region: { to: regions, by: 'regionId' } },
})
