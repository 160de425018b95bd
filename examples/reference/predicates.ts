import {
  above,
  and,
  below,
  contains,
  count,
  from,
  is,
  isIn,
  isNot,
  isNull,
  isPresent,
  metric,
  not,
  notIn,
  or,
  type Predicate,
  until,
} from 'etalon'
import { orders } from './tables.js'

const rows = (name: string, filter: Predicate<'orders'>) =>
  metric({ name, description: `The orders that "${name}" chooses.`, numerator: count(orders, filter) })

export const predicates = [
  rows('is', is(orders.status, 'paid')),
  rows('isNot', isNot(orders.isGift, true)),
  rows('isIn', isIn(orders.customerId, [1, 2])),
  rows('notIn', notIn(orders.customerId, [1, 2])),
  rows('isNull', isNull(orders.deliveredAt)),
  rows('isPresent', isPresent(orders.deliveredAt)),
  rows('above', above(orders.amount, 40)),
  rows('below', below(orders.amount, 40)),
  rows('from', from(orders.amount, 40)),
  rows('until', until(orders.placedAt, '2024-02-01T00:00:00Z')),
  rows('contains', contains(orders.customer.name, 'AD')),
  rows('and', and(is(orders.status, 'paid'), above(orders.amount, 40))),
  rows('or', or(is(orders.status, 'cancelled'), below(orders.amount, 40))),
  rows('not', not(above(orders.amount, 40))),
]
