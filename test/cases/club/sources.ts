import { date, decimal, id, integer, source, text, timestamp } from '../../../src/definition/index.js'

export const persons = source('persons', { table: 'person', key: 'id', columns: { id: integer(), team: text(), country: text() } })

/** Which level a person has from a day up to another one. */
export const levels = source('levels', {
  table: 'level',
  key: ['personId', 'since'],
  columns: { personId: integer(), since: date(), until: date(), name: text() },
})

const membership = {
  key: 'id',
  columns: { id: integer(), personId: integer(), plan: text(), price: decimal(), startedOn: date(), endedOn: date() },
  joins: { person: { to: persons, by: 'personId' } },
} as const

export const memberships = source('memberships', { ...membership, table: 'membership', states: { from: 'startedOn', to: 'endedOn' } })

/** The same table: of the memberships of one person the last one counts. */
export const currentMemberships = source('currentMemberships', {
  ...membership,
  table: 'membership',
  states: { from: 'startedOn', to: 'endedOn', of: 'personId', overlapping: 'last' },
})

export const subscriptions = source('subscriptions', {
  table: 'subscription',
  key: 'id',
  columns: { id: integer(), personId: integer(), plan: text(), price: integer(), begunAt: timestamp(), overAt: timestamp() },
  joins: {
    person: { to: persons, by: 'personId' },
    level: { to: levels, by: 'personId', asOf: { at: 'begunAt', key: 'since', to: 'until' } },
  },
  time: 'begunAt',
  states: { from: 'begunAt', to: 'overAt' },
})

/** The same table: a person may be without a subscription for up to seven days. */
export const patientSubscriptions = source('patientSubscriptions', {
  table: 'subscription',
  key: 'id',
  columns: { id: integer(), personId: integer(), plan: text(), price: integer(), begunAt: timestamp(), overAt: timestamp() },
  states: { from: 'begunAt', to: 'overAt', of: 'personId', grace: { days: 7 } },
})

export const passes = source('passes', {
  table: 'pass',
  key: 'id',
  columns: { id: id(), personId: integer(), firstDay: date(), lastDay: date() },
  joins: { person: { to: persons, by: 'personId' } },
  states: { from: 'firstDay', to: 'lastDay', toIncluded: true },
})

export const lockers = source('lockers', {
  table: 'locker',
  key: 'id',
  columns: {
    ...{ id: integer(), personId: integer() },
    ...{ takenAt: timestamp({ withoutZone: 'America/New_York' }), leftAt: timestamp({ withoutZone: 'America/New_York' }) },
  },
  states: { from: 'takenAt', to: 'leftAt' },
})

const balance = {
  table: 'balance',
  key: ['account', 'day', 'number'],
  columns: { account: id(), day: date(), number: integer(), team: text(), amount: decimal() },
} as const

export const balances = source('balances', { ...balance, states: { at: 'day', of: 'account' } })
/** The same table: a day that is missing has no value. */
export const freshBalances = source('freshBalances', { ...balance, states: { at: 'day', of: 'account', carried: { days: 1 } } })

export const visits = source('visits', {
  table: 'visit',
  key: 'id',
  time: 'at',
  columns: { id: integer(), personId: integer(), at: timestamp(), seconds: integer() },
  joins: { person: { to: persons, by: 'personId' }, level: { to: levels, by: 'personId', asOf: { at: 'at', key: 'since', to: 'until' } } },
})

export const purchases = source('purchases', {
  table: 'purchase',
  key: 'id',
  time: 'at',
  columns: { id: integer(), personId: integer(), at: timestamp(), channel: text(), amount: decimal() },
  joins: { person: { to: persons, by: 'personId' } },
})

export const deliveries = source('deliveries', {
  table: 'delivery',
  key: 'id',
  time: 'day',
  columns: { id: integer(), day: date(), channel: text(), units: integer() },
})
