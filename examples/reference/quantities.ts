import {
  allTime,
  atEnd,
  atStart,
  came,
  changes,
  conversion,
  count,
  countDistinct,
  dailyFirst,
  dailyLast,
  dailyMax,
  dailyMean,
  dailyMin,
  events,
  funnel,
  is,
  kept,
  lost,
  metric,
  type Quantity,
  retained,
  rolling,
  shift,
  sum,
  toDate,
} from 'etalon'
import { orders, subscriptions, visits } from './tables.js'

const of = <S extends string>(name: string, numerator: Quantity<S, 'number'>) =>
  metric({ name, description: `What "${name}" gives.`, numerator })

const placed = count(orders)
const subscribers = countDistinct(subscriptions.customerId)
const price = sum(subscriptions.price)

export const windows = [
  of('placed', placed),
  of('rolling', rolling(placed, { days: 28 })),
  of('toDate', toDate(placed, 'year')),
  of('allTime', allTime(placed)),
  of('shift', shift(placed, { months: 1 })),
  of('dailyMean', dailyMean(placed)),
  of('dailyFirst', dailyFirst(placed)),
  of('dailyLast', dailyLast(placed)),
  of('dailyMin', dailyMin(placed)),
  of('dailyMax', dailyMax(placed)),
]

export const states = [
  of('atStart', atStart(subscribers)),
  of('atEnd', atEnd(subscribers)),
  of('kept', kept(subscribers)),
  of('lost', lost(subscribers)),
  of('came', came(subscribers)),
  of('priceAtEnd', atEnd(price)),
  of('new', changes(price, { by: subscriptions.customerId }).new),
  of('churned', changes(price, { by: subscriptions.customerId }).churned),
]

const ordering = conversion({
  from: events(visits),
  to: events(orders),
  by: [visits.customerId, orders.customerId],
  within: { days: 7 },
})
const returning = retained({
  start: events(visits),
  return: events(visits),
  by: [visits.customerId, visits.customerId],
  after: { days: 10 },
  orAfter: true,
})
export const buying = funnel('buying', {
  steps: [
    { name: 'visit', events: events(visits), by: visits.customerId },
    { name: 'order', events: events(orders, is(orders.status, 'paid')), by: orders.customerId },
  ],
  within: { days: 7 },
})

export const behaviour = [
  of('visited', ordering.base),
  of('conversion', ordering.converted),
  of('retained', returning.retained),
  of('funnel', buying.reached.order),
]
