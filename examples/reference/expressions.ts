import {
  above,
  age,
  average,
  between,
  bucket,
  coalesce,
  count,
  day,
  dimension,
  divide,
  duration,
  type Expression,
  events,
  later,
  lower,
  max,
  metric,
  minus,
  money,
  month,
  number,
  perEntity,
  plainNumber,
  plus,
  position,
  quarter,
  sql,
  sum,
  times,
  touch,
  when,
  year,
} from 'etalon'
import { customers, orders, visits } from './tables.js'

/** The order itself, to show what an expression gives of each row. */
const order = dimension('order', { from: [orders.id] })

export const rowDimensions = [
  order,
  dimension('day', { from: [day(orders.placedAt)] }),
  dimension('month', { from: [month(orders.placedAt)] }),
  dimension('quarter', { from: [quarter(orders.placedAt)] }),
  dimension('year', { from: [year(orders.placedAt)] }),
  dimension('later', { from: [day(later(orders.placedAt, { months: 1 }))] }),
  dimension('bucket', { from: [bucket(orders.amount, [30, 50])] }),
  dimension('coalesce', { from: [coalesce(orders.customer.country, 'elsewhere')] }),
  dimension('lower', { from: [lower(orders.customer.name)] }),
  dimension('channel', {
    from: [
      touch(events(visits), { take: 'first', of: visits.channel, by: [orders.customerId, visits.customerId], before: orders.placedAt }),
    ],
  }),
]

const decimals = { ...plainNumber, decimals: 2 }

const inNumbers = (name: string, of: Expression<'orders', 'integer' | 'decimal'>) =>
  metric({ name, description: `What "${name}" gives.`, numerator: max(of), dimensions: [order], format: decimals })
const inTime = (name: string, of: Expression<'orders', 'duration'>) =>
  metric({ name, description: `What "${name}" gives.`, numerator: max(of), dimensions: [order], format: duration })

/** How late an order was, as a length of time and in days. */
const late = between(orders.promisedAt, orders.deliveredAt)
const daysLate = divide(late, between(orders.promisedAt, later(orders.promisedAt, { days: 1 })))

export const expressions = [
  inNumbers('plus', plus(orders.items, 1)),
  inNumbers('minus', minus(orders.amount, orders.items)),
  inNumbers('times', times(orders.amount, 0.2)),
  inNumbers('divide', divide(orders.amount, orders.items)),
  inTime('between', between(orders.placedAt, orders.deliveredAt)),
  inTime('age', age(orders.placedAt)),
  inNumbers('when', when(above(orders.items, 1), orders.items, 0)),
  inNumbers('number', number(orders.score)),
  inNumbers('position', position(orders.customerId)),
  inNumbers('sql', sql('decimal')`sqrt(${orders.amount})`),
  metric({
    name: 'perEntity',
    description: 'Customers that have ordered twice or more.',
    numerator: count(customers, above(perEntity(count(orders), { of: customers.id, by: orders.customerId }), 1)),
  }),
  metric({
    name: 'money',
    description: 'What orders took.',
    numerator: sum(money(orders.paid, { currency: orders.currency, at: orders.placedAt })),
    dimensions: [order],
  }),
]

export const rowCount = metric({
  name: 'rowCount',
  description: 'Orders, by everything that a row can be asked by.',
  numerator: count(orders),
  dimensions: rowDimensions,
})

export const lateness = [
  inTime('late', late),
  inNumbers('daysLate', daysLate),
  metric({
    name: 'averageDaysLate',
    description: 'How many days late orders are that are late.',
    numerator: average(daysLate, above(late, 0)),
    dimensions: [order],
    format: decimals,
  }),
  metric({
    name: 'lateOrders',
    description: 'Orders that came after the promised time.',
    numerator: count(orders, above(late, 0)),
    dimensions: [order],
  }),
]
